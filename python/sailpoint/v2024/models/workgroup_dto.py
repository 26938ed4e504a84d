# Generated from schema/.
"""Workgroup dto."""

__all__ = ["WorkgroupDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.workgroup_dto_owner import WorkgroupDtoOwner

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
else:
    from sailpoint._core import model

    WorkgroupDto = model("v2024", "WorkgroupDto")
