# Generated from schema/.
"""Entity created by DTO."""

__all__ = ["EntityCreatedByDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class EntityCreatedByDTO(Model):
        """Entity created by DTO."""

        id: str | None
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            display_name: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    EntityCreatedByDTO = model("v2025", "EntityCreatedByDTO")
