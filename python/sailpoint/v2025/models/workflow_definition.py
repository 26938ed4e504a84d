# Generated from schema/.
"""The steps of a workflow."""

__all__ = ["WorkflowDefinition"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class WorkflowDefinition(Model):
        """The steps of a workflow."""

        start: str | None
        """Name of the first step."""
        steps: dict[str, Any] | None
        """The steps by name, as JSON."""
        def __init__(
            self,
            *,
            start: str | None = ...,
            steps: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowDefinition = model("v2025", "WorkflowDefinition")
