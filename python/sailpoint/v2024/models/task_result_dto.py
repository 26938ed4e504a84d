# Generated from schema/.
"""Task result dto."""

__all__ = ["TaskResultDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class TaskResultDto(Model):
        """Task result dto."""

        type: str | None
        """Known values: TASK_RESULT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["TASK_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskResultDto = model("v2024", "TaskResultDto")
