# Generated from schema/.
"""Machine identity aggregation response."""

__all__ = ["MachineIdentityAggregationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_aggregation_response_target import MachineIdentityAggregationResponseTarget
    from sailpoint.v2025.models.task_definition_summary import TaskDefinitionSummary
    from sailpoint.v2025.models.task_return_details import TaskReturnDetails
    from sailpoint.v2025.models.task_status_message import TaskStatusMessage

    class MachineIdentityAggregationResponse(Model):
        """Machine identity aggregation response."""

        id: str | None
        type: str | None
        """Known values: QUARTZ, QPOC, QUEUED_TASK."""
        unique_name: str | None
        description: str | None
        parent_name: str | None
        launcher: str | None
        target: MachineIdentityAggregationResponseTarget | None
        created: datetime | str | None
        modified: datetime | str | None
        launched: datetime | str | None
        completed: datetime | str | None
        task_definition_summary: TaskDefinitionSummary | None
        completion_status: str | None
        """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMPERROR."""
        messages: list[TaskStatusMessage] | None
        returns: list[TaskReturnDetails] | None
        attributes: dict[str, Any] | None
        progress: str | None
        percent_complete: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["QUARTZ", "QPOC", "QUEUED_TASK"] | None = ...,
            unique_name: str | None = ...,
            description: str | None = ...,
            parent_name: str | None = ...,
            launcher: str | None = ...,
            target: MachineIdentityAggregationResponseTarget | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            launched: datetime | str | None = ...,
            completed: datetime | str | None = ...,
            task_definition_summary: TaskDefinitionSummary | Mapping[str, Any] | None = ...,
            completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR"] | None = ...,
            messages: Sequence[TaskStatusMessage | Mapping[str, Any]] | None = ...,
            returns: Sequence[TaskReturnDetails | Mapping[str, Any]] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            progress: str | None = ...,
            percent_complete: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityAggregationResponse = model("v2025", "MachineIdentityAggregationResponse")
