# Generated from schema/.
"""Create external execute workflow request."""

__all__ = ["CreateExternalExecuteWorkflowRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class CreateExternalExecuteWorkflowRequest(Model):
        """Create external execute workflow request."""

        input: dict[str, Any] | None
        def __init__(
            self,
            *,
            input: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateExternalExecuteWorkflowRequest = model("v3", "CreateExternalExecuteWorkflowRequest")
