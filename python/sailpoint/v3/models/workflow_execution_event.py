# Generated from schema/.
"""An event of an execution."""

__all__ = ["WorkflowExecutionEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model

    class WorkflowExecutionEvent(Model):
        """An event of an execution."""

        type: str | None
        """Kind of event.

        Known values: WorkflowExecutionScheduled, WorkflowExecutionStarted, WorkflowExecutionCompleted,
        WorkflowExecutionFailed, WorkflowTaskScheduled, WorkflowTaskStarted, WorkflowTaskCompleted,
        WorkflowTaskFailed, ActivityTaskScheduled, ActivityTaskStarted, ActivityTaskCompleted, ActivityTaskFailed,
        StartChildWorkflowExecutionInitiated, ChildWorkflowExecutionStarted, ChildWorkflowExecutionCompleted,
        ChildWorkflowExecutionFailed.
        """
        timestamp: datetime | str | None
        """Time of the event."""
        attributes: dict[str, Any] | None
        """Attributes of the event."""
        def __init__(
            self,
            *,
            type: Literal[
                "WorkflowExecutionScheduled",
                "WorkflowExecutionStarted",
                "WorkflowExecutionCompleted",
                "WorkflowExecutionFailed",
                "WorkflowTaskScheduled",
                "WorkflowTaskStarted",
                "WorkflowTaskCompleted",
                "WorkflowTaskFailed",
                "ActivityTaskScheduled",
                "ActivityTaskStarted",
                "ActivityTaskCompleted",
                "ActivityTaskFailed",
                "StartChildWorkflowExecutionInitiated",
                "ChildWorkflowExecutionStarted",
                "ChildWorkflowExecutionCompleted",
                "ChildWorkflowExecutionFailed",
            ]
            | None = ...,
            timestamp: datetime | str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowExecutionEvent = model("v3", "WorkflowExecutionEvent")
