# Generated from schema/.
"""Workflow execution history."""

__all__ = ["WorkflowExecutionHistory"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.workflow_definition import WorkflowDefinition
    from sailpoint.v2025.models.workflow_execution_event import WorkflowExecutionEvent
    from sailpoint.v2025.models.workflow_trigger import WorkflowTrigger

    class WorkflowExecutionHistory(Model):
        """Workflow execution history."""

        definition: WorkflowDefinition | None
        history: WorkflowExecutionEvent | None
        trigger: WorkflowTrigger | None
        def __init__(
            self,
            *,
            definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
            history: WorkflowExecutionEvent | Mapping[str, Any] | None = ...,
            trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowExecutionHistory = model("v2025", "WorkflowExecutionHistory")
