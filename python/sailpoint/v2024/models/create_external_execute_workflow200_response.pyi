# Written by `make stubs` from schema/; change it there.
"""The execution that was started."""

from sailpoint._core import Model

__all__ = ["CreateExternalExecuteWorkflow200Response"]

class CreateExternalExecuteWorkflow200Response(Model):
    """The execution that was started."""

    workflow_execution_id: str | None
    """The execution's id."""
    message: str | None
    """The message."""
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
        message: str | None = ...,
    ) -> None: ...
