# Generated from schema/.
"""Right set DTO."""

__all__ = ["RightSetDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RightSetDTO(Model):
        """Right set DTO."""

        id: str | None
        name: str | None
        description: str | None
        category: str | None
        rights: list[str] | None
        right_set_ids: list[str] | None
        ui_assignable_child_right_set_ids: list[str] | None
        ui_assignable: bool | None
        translated_name: str | None
        translated_description: str | None
        parent_id: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            category: str | None = ...,
            rights: list[str] | tuple[str, ...] | None = ...,
            right_set_ids: list[str] | tuple[str, ...] | None = ...,
            ui_assignable_child_right_set_ids: list[str] | tuple[str, ...] | None = ...,
            ui_assignable: bool | None = ...,
            translated_name: str | None = ...,
            translated_description: str | None = ...,
            parent_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RightSetDTO = model("v2025", "RightSetDTO")
