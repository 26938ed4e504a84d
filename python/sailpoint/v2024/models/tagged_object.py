# Generated from schema/.
"""Tagged object."""

__all__ = ["TaggedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.tagged_object_dto import TaggedObjectDto

    class TaggedObject(Model):
        """Tagged object."""

        object_ref: TaggedObjectDto | None
        tags: list[str] | None
        def __init__(
            self,
            *,
            object_ref: TaggedObjectDto | Mapping[str, Any] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaggedObject = model("v2024", "TaggedObject")
