# Generated from schema/.
"""Identity list item."""

__all__ = ["IdentityListItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    IdentityListItem = model("v2025", "IdentityListItem")
