# Written by `make stubs` from schema/; change it there.
"""Bulk remove tagged object."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.tagged_object_dto import TaggedObjectDto

__all__ = ["BulkRemoveTaggedObject"]

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
