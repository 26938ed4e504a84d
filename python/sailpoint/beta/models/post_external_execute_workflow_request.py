# Generated from schema/.
"""Post external execute workflow request."""

__all__ = ["PostExternalExecuteWorkflowRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class PostExternalExecuteWorkflowRequest(Model):
        """Post external execute workflow request."""

        input: dict[str, Any] | None
        def __init__(
            self,
            *,
            input: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PostExternalExecuteWorkflowRequest = model("beta", "PostExternalExecuteWorkflowRequest")
