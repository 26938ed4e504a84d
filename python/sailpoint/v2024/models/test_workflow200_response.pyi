# Written by `make stubs` from schema/; change it there.
"""Test workflow200 response."""

from sailpoint._core import Model

__all__ = ["TestWorkflow200Response"]

class TestWorkflow200Response(Model):
    """Test workflow200 response."""

    workflow_execution_id: str | None
    def __init__(
        self,
        *,
        workflow_execution_id: str | None = ...,
    ) -> None: ...
