# Written by `make stubs` from schema/; change it there.
"""App account details source account."""

from sailpoint._core import Model

__all__ = ["AppAccountDetailsSourceAccount"]

class AppAccountDetailsSourceAccount(Model):
    """App account details source account."""

    id: str | None
    native_identity: str | None
    display_name: str | None
    source_id: str | None
    source_display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        source_id: str | None = ...,
        source_display_name: str | None = ...,
    ) -> None: ...
