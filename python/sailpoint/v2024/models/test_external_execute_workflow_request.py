# Generated from schema/.
"""Test external execute workflow request."""

__all__ = ["TestExternalExecuteWorkflowRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TestExternalExecuteWorkflowRequest(Model):
        """Test external execute workflow request."""

        input: dict[str, Any] | None
        def __init__(
            self,
            *,
            input: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TestExternalExecuteWorkflowRequest = model("v2024", "TestExternalExecuteWorkflowRequest")
