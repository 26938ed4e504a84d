# Written by `make stubs` from schema/; change it there.
"""Access requested account."""

from sailpoint._core import Model

__all__ = ["AccessRequestedAccount"]

class AccessRequestedAccount(Model):
    """Access requested account."""

    id: str | None
    native_identity: str | None
    display_name: str | None
    source_id: str | None
    source_name: str | None
    entitlement_count: int | None
    access_type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        source_id: str | None = ...,
        source_name: str | None = ...,
        entitlement_count: int | None = ...,
        access_type: str | None = ...,
    ) -> None: ...
