# Written by `make stubs` from schema/; change it there.
"""Import entitlements by source request."""

from sailpoint._core import Model

__all__ = ["ImportEntitlementsBySourceRequest"]

class ImportEntitlementsBySourceRequest(Model):
    """Import entitlements by source request."""

    csv_file: str | None
    def __init__(
        self,
        *,
        csv_file: str | None = ...,
    ) -> None: ...
