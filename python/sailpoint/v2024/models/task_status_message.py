# Generated from schema/.
"""Task status message."""

__all__ = ["TaskStatusMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.localized_message import LocalizedMessage
    from sailpoint.v2024.models.task_status_message_parameters_inner import TaskStatusMessageParametersInner

    class TaskStatusMessage(Model):
        """Task status message."""

        type: str
        """Known values: INFO, WARN, ERROR."""
        localized_text: LocalizedMessage | None
        key: str
        parameters: list[dict[str, Any] | str] | None
        def __init__(
            self,
            *,
            type: Literal["INFO", "WARN", "ERROR"],
            localized_text: LocalizedMessage | Mapping[str, Any] | None,
            key: str,
            parameters: Sequence[TaskStatusMessageParametersInner | Mapping[str, Any] | str] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskStatusMessage = model("v2024", "TaskStatusMessage")
