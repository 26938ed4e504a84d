# Written by `make stubs` from schema/; change it there.
"""Bulk identities accounts response."""

from sailpoint._core import Model

__all__ = ["BulkIdentitiesAccountsResponse"]

class BulkIdentitiesAccountsResponse(Model):
    """Bulk identities accounts response."""

    id: str | None
    status_code: int | None
    message: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        status_code: int | None = ...,
        message: str | None = ...,
    ) -> None: ...
