# Written by `make stubs` from schema/; change it there.
"""Process identities request."""

from sailpoint._core import Model

__all__ = ["ProcessIdentitiesRequest"]

class ProcessIdentitiesRequest(Model):
    """Process identities request."""

    identity_ids: list[str] | None
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
