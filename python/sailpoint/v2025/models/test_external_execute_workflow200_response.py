# Generated from schema/.
"""Test external execute workflow200 response."""

__all__ = ["TestExternalExecuteWorkflow200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TestExternalExecuteWorkflow200Response(Model):
        """Test external execute workflow200 response."""

        payload: dict[str, Any] | None
        def __init__(
            self,
            *,
            payload: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TestExternalExecuteWorkflow200Response = model("v2025", "TestExternalExecuteWorkflow200Response")
