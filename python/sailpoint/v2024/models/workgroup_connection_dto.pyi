# Written by `make stubs` from schema/; change it there.
"""Workgroup connection dto."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.workgroup_connection_dto_object import WorkgroupConnectionDtoObject

__all__ = ["WorkgroupConnectionDto"]

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
