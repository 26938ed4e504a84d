# Written by `make stubs` from schema/; change it there.
"""Import entitlements request."""

from sailpoint._core import Model

__all__ = ["ImportEntitlementsRequest"]

class ImportEntitlementsRequest(Model):
    """Import entitlements request."""

    file: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
    ) -> None: ...
