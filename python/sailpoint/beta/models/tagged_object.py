# Generated from schema/.
"""Tagged object."""

__all__ = ["TaggedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.tagged_object_object_ref import TaggedObjectObjectRef

    class TaggedObject(Model):
        """Tagged object."""

        object_ref: TaggedObjectObjectRef | None
        tags: list[str] | None
        def __init__(
            self,
            *,
            object_ref: TaggedObjectObjectRef | Mapping[str, Any] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaggedObject = model("beta", "TaggedObject")
