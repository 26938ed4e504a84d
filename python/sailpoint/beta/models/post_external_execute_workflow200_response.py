# Generated from schema/.
"""Post external execute workflow200 response."""

__all__ = ["PostExternalExecuteWorkflow200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PostExternalExecuteWorkflow200Response(Model):
        """Post external execute workflow200 response."""

        workflow_execution_id: str | None
        message: str | None
        def __init__(
            self,
            *,
            workflow_execution_id: str | None = ...,
            message: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PostExternalExecuteWorkflow200Response = model("beta", "PostExternalExecuteWorkflow200Response")
