# Written by `make stubs` from schema/; change it there.
"""Identity list item."""

from sailpoint._core import Model

__all__ = ["IdentityListItem"]

class IdentityListItem(Model):
    """Identity list item."""

    id: str | None
    display_name: str | None
    first_name: str | None
    last_name: str | None
    active: bool | None
    deleted_date: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        active: bool | None = ...,
        deleted_date: str | None = ...,
    ) -> None: ...
