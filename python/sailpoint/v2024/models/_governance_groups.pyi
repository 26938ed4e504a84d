# Generated from schema/.
"""The models of the schema file governance_groups, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models._shared import JsonPatchOperation

class ListWorkgroupMembers200ResponseInner(Model):
    """List workgroup members200 response inner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...

class WorkgroupBulkDeleteRequest(Model):
    """Workgroup bulk delete request."""

    ids: list[str] | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class WorkgroupConnectionDto(Model):
    """Workgroup connection dto."""

    object: WorkgroupConnectionDtoObject | None
    connection_type: str | None
    """Known values: AccessRequestReviewer, Owner, ManagementWorkgroup."""
    def __init__(
        self,
        *,
        object: WorkgroupConnectionDtoObject | Mapping[str, Any] | None = ...,
        connection_type: Literal["AccessRequestReviewer", "Owner", "ManagementWorkgroup"] | None = ...,
    ) -> None: ...

class WorkgroupConnectionDtoObject(Model):
    """Workgroup connection dto object."""

    type: Any
    id: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        type: Any = ...,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class WorkgroupDeleteItem(Model):
    """Workgroup delete item."""

    id: str
    status: int
    description: str | None
    def __init__(
        self,
        *,
        id: str,
        status: int,
        description: str | None = ...,
    ) -> None: ...

class WorkgroupDto(Tracked[JsonPatchOperation], Model):
    """Workgroup dto."""

    owner: WorkgroupDtoOwner | None
    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    description: str | None
    member_count: int | None
    """Read-only: it is left out of requests."""
    connection_count: int | None
    """Read-only: it is left out of requests."""
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        owner: WorkgroupDtoOwner | Mapping[str, Any] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        member_count: int | None = ...,
        connection_count: int | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class WorkgroupDtoOwner(Model):
    """Workgroup dto owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    display_name: str | None
    """Read-only: it is left out of requests."""
    email_address: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        email_address: str | None = ...,
    ) -> None: ...

class WorkgroupMemberAddItem(Model):
    """Workgroup member add item."""

    id: str
    status: int
    description: str | None
    def __init__(
        self,
        *,
        id: str,
        status: int,
        description: str | None = ...,
    ) -> None: ...

class WorkgroupMemberDeleteItem(Model):
    """Workgroup member delete item."""

    id: str
    status: int
    description: str | None
    def __init__(
        self,
        *,
        id: str,
        status: int,
        description: str | None = ...,
    ) -> None: ...
