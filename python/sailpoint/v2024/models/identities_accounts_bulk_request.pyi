# Written by `make stubs` from schema/; change it there.
"""Identities accounts bulk request."""

from sailpoint._core import Model

__all__ = ["IdentitiesAccountsBulkRequest"]

class IdentitiesAccountsBulkRequest(Model):
    """Identities accounts bulk request."""

    identity_ids: list[str] | None
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
