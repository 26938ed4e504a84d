# Written by `make stubs` from schema/; change it there.
"""Requested account ref."""

from sailpoint._core import Model

__all__ = ["RequestedAccountRef"]

class RequestedAccountRef(Model):
    """Requested account ref."""

    name: str | None
    type: str | None
    account_uuid: str | None
    account_id: str | None
    source_name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        type: str | None = ...,
        account_uuid: str | None = ...,
        account_id: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...
