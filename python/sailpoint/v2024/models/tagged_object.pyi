# Written by `make stubs` from schema/; change it there.
"""Tagged object."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.tagged_object_dto import TaggedObjectDto

__all__ = ["TaggedObject"]

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
