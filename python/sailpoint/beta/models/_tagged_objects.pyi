# Generated from schema/.
"""The models of the schema file tagged_objects, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class BulkTaggedObject(Model):
    """Bulk tagged object."""

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

class TaggedObjectDto(Model):
    """Tagged object dto."""

    type: str | None
    """Known values: ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal[
            "ACCESS_PROFILE",
            "APPLICATION",
            "CAMPAIGN",
            "ENTITLEMENT",
            "IDENTITY",
            "ROLE",
            "SOD_POLICY",
            "SOURCE",
        ]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class TaggedObjectObjectRef(Model):
    """Tagged object object ref."""

    type: str | None
    """Known values: ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal[
            "ACCESS_PROFILE",
            "APPLICATION",
            "CAMPAIGN",
            "ENTITLEMENT",
            "IDENTITY",
            "ROLE",
            "SOD_POLICY",
            "SOURCE",
        ]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
