# Generated from schema/.
"""An execution of a workflow."""

__all__ = ["WorkflowExecution"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class WorkflowExecution(Model):
        """An execution of a workflow."""

        id: str | None
        """The execution's id."""
        workflow_id: str | None
        """The workflow's id."""
        request_id: str | None
        """Id of the request that started it."""
        start_time: datetime | str | None
        """Time of the start."""
        close_time: datetime | str | None
        """Time of the end."""
        status: str | None
        """State of the execution.

        Known values: Completed, Failed, Canceled, Running, Queued.
        """
        def __init__(
            self,
            *,
            id: str | None = ...,
            workflow_id: str | None = ...,
            request_id: str | None = ...,
            start_time: datetime | str | None = ...,
            close_time: datetime | str | None = ...,
            status: Literal["Completed", "Failed", "Canceled", "Running", "Queued"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowExecution = model("v2025", "WorkflowExecution")
