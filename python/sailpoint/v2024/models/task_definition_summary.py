# Generated from schema/.
"""Task definition summary."""

__all__ = ["TaskDefinitionSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class TaskDefinitionSummary(Model):
        """Task definition summary."""

        id: str
        unique_name: str
        description: str | None
        parent_name: str
        executor: str | None
        arguments: dict[str, Any]
        def __init__(
            self,
            *,
            id: str,
            unique_name: str,
            description: str | None,
            parent_name: str,
            executor: str | None,
            arguments: Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskDefinitionSummary = model("v2024", "TaskDefinitionSummary")
