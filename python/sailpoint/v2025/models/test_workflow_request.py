# Generated from schema/.
"""The input of a test."""

__all__ = ["TestWorkflowRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TestWorkflowRequest(Model):
        """The input of a test."""

        input: dict[str, Any]
        """The input, as the trigger would give it."""
        def __init__(
            self,
            *,
            input: Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    TestWorkflowRequest = model("v2025", "TestWorkflowRequest")
