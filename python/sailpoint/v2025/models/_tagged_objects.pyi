# Generated from schema/.
"""The models of the schema file tagged_objects, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import TaggedObjectDto

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

class BulkTaggedObjectResponse(Model):
    """Bulk tagged object response."""

    object_refs: list[TaggedObjectDto] | None
    tags: list[str] | None
    def __init__(
        self,
        *,
        object_refs: Sequence[TaggedObjectDto | Mapping[str, Any]] | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

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
