# Generated from schema/.
"""The OAuth client of a workflow with an external trigger."""

__all__ = ["WorkflowOAuthClient"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkflowOAuthClient(Model):
        """The OAuth client of a workflow with an external trigger."""

        id: str | None
        """The client's id."""
        secret: str | None
        """The client's secret."""
        url: str | None
        """Address that runs the workflow."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            secret: str | None = ...,
            url: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowOAuthClient = model("v3", "WorkflowOAuthClient")
