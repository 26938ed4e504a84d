# Written by `make stubs` from schema/; change it there.
"""The OAuth client of a workflow with an external trigger."""

from sailpoint._core import Model

__all__ = ["WorkflowOAuthClient"]

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
