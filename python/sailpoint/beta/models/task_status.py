# Generated from schema/.
"""Task status."""

__all__ = ["TaskStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation
    from sailpoint.beta.models.target import Target
    from sailpoint.beta.models.task_definition_summary import TaskDefinitionSummary
    from sailpoint.beta.models.task_return_details import TaskReturnDetails
    from sailpoint.beta.models.task_status_message import TaskStatusMessage

    class TaskStatus(Tracked[JsonPatchOperation], Model):
        """Task status."""

        id: str
        type: str
        """Known values: QUARTZ, QPOC, QUEUED_TASK."""
        unique_name: str
        description: str
        parent_name: str | None
        launcher: str
        target: Target | None
        created: datetime | str
        modified: datetime | str | None
        launched: datetime | str | None
        completed: datetime | str | None
        completion_status: str | None
        """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMPERROR."""
        messages: list[TaskStatusMessage]
        returns: list[TaskReturnDetails]
        attributes: dict[str, Any]
        progress: str | None
        percent_complete: int
        task_definition_summary: TaskDefinitionSummary | None
        def __init__(
            self,
            *,
            id: str,
            type: Literal["QUARTZ", "QPOC", "QUEUED_TASK"],
            unique_name: str,
            description: str,
            parent_name: str | None,
            launcher: str,
            created: datetime | str,
            modified: datetime | str | None,
            launched: datetime | str | None,
            completed: datetime | str | None,
            completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR"] | None,
            messages: Sequence[TaskStatusMessage | Mapping[str, Any]],
            returns: Sequence[TaskReturnDetails | Mapping[str, Any]],
            attributes: Mapping[str, Any],
            progress: str | None,
            percent_complete: int,
            target: Target | Mapping[str, Any] | None = ...,
            task_definition_summary: TaskDefinitionSummary | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskStatus = model("beta", "TaskStatus")
