# Generated from schema/.
"""The execution of a test."""

__all__ = ["TestWorkflow200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TestWorkflow200Response(Model):
        """The execution of a test."""

        workflow_execution_id: str | None
        """The execution's id."""
        def __init__(
            self,
            *,
            workflow_execution_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TestWorkflow200Response = model("beta", "TestWorkflow200Response")
