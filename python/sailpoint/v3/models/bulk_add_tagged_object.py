# Generated from schema/.
"""Bulk add tagged object."""

__all__ = ["BulkAddTaggedObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.tagged_object_dto import TaggedObjectDto

    class BulkAddTaggedObject(Model):
        """Bulk add tagged object."""

        object_refs: list[TaggedObjectDto] | None
        tags: list[str] | None
        operation: str | None
        """Known values: APPEND, MERGE."""
        def __init__(
            self,
            *,
            object_refs: Sequence[TaggedObjectDto | Mapping[str, Any]] | None = ...,
            tags: list[str] | tuple[str, ...] | None = ...,
            operation: Literal["APPEND", "MERGE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkAddTaggedObject = model("v3", "BulkAddTaggedObject")
