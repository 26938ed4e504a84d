# Generated from schema/.
"""Bulk remove tagged object."""

__all__ = ["BulkRemoveTaggedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.tagged_object_dto import TaggedObjectDto

    class BulkRemoveTaggedObject(Model):
        """Bulk remove tagged object."""

        object_refs: list[TaggedObjectDto] | None
        tags: list[str] | None
        def __init__(
            self,
            *,
            object_refs: Sequence[TaggedObjectDto | Mapping[str, Any]] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkRemoveTaggedObject = model("v2024", "BulkRemoveTaggedObject")
