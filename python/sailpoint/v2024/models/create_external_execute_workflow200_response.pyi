# Written by `make stubs` from schema/; change it there.
"""Create external execute workflow200 response."""

from sailpoint._core import Model

__all__ = ["CreateExternalExecuteWorkflow200Response"]

class CreateExternalExecuteWorkflow200Response(Model):
    """Create external execute workflow200 response."""

    workflow_execution_id: str | None
    message: str | None
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
        message: str | None = ...,
    ) -> None: ...
