# Written by `make stubs` from schema/; change it there.
"""The execution of a test."""

from sailpoint._core import Model

__all__ = ["TestWorkflow200Response"]

class TestWorkflow200Response(Model):
    """The execution of a test."""

    workflow_execution_id: str | None
    """The execution's id."""
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
    ) -> None: ...
