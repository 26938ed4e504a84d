# Written by `make stubs` from schema/; change it there.
"""Workflow execution."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model

__all__ = ["WorkflowExecution"]

class WorkflowExecution(Model):
    """Workflow execution."""

    id: str | None
    workflow_id: str | None
    request_id: str | None
    start_time: datetime | str | None
    close_time: datetime | str | None
    status: str | None
    """Known values: Completed, Failed, Canceled, Queued, Running."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        workflow_id: str | None = ...,
        request_id: str | None = ...,
        start_time: datetime | str | None = ...,
        close_time: datetime | str | None = ...,
        status: Literal["Completed", "Failed", "Canceled", "Queued", "Running"] | None = ...,
    ) -> None: ...
