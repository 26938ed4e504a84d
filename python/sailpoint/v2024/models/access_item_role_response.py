# Generated from schema/.
"""Access item role response."""

__all__ = ["AccessItemRoleResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class AccessItemRoleResponse(Model):
        """Access item role response."""

        id: str | None
        access_type: str | None
        display_name: str | None
        source_name: str | None
        description: str | None
        start_date: str | None
        remove_date: str | None
        revocable: bool
        def __init__(
            self,
            *,
            revocable: bool,
            id: str | None = ...,
            access_type: str | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
            description: str | None = ...,
            start_date: str | None = ...,
            remove_date: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemRoleResponse = model("v2024", "AccessItemRoleResponse")
