# Generated from schema/.
"""The execution that was started."""

__all__ = ["CreateExternalExecuteWorkflow200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    CreateExternalExecuteWorkflow200Response = model("v3", "CreateExternalExecuteWorkflow200Response")
