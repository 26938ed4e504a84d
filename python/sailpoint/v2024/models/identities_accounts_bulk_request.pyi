# Written by `make stubs` from schema/; change it there.
"""The identities whose accounts are enabled or disabled."""

from sailpoint._core import Model

__all__ = ["IdentitiesAccountsBulkRequest"]

class IdentitiesAccountsBulkRequest(Model):
    """The identities whose accounts are enabled or disabled."""

    identity_ids: list[str] | None
    """The ids of the identities."""
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
