# Generated from schema/.
"""Workgroup connection dto."""

__all__ = ["WorkgroupConnectionDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.workgroup_connection_dto_object import WorkgroupConnectionDtoObject

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
else:
    from sailpoint._core import model

    WorkgroupConnectionDto = model("v2025", "WorkgroupConnectionDto")
