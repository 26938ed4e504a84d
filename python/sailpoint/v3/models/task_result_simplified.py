# Generated from schema/.
"""A task of the service, and its result."""

__all__ = ["TaskResultSimplified"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class TaskResultSimplified(Model):
        """A task of the service, and its result."""

        id: str | None
        """The task's id."""
        name: str | None
        """The task's name."""
        description: str | None
        """The task's description."""
        launcher: str | None
        """The user who started the task."""
        completed: datetime | str | None
        """Time of completion."""
        launched: datetime | str | None
        """Time of the start."""
        completion_status: str | None
        """How it ended.

        Known values: Success, Warning, Error, Terminated, TempError.
        """
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            launcher: str | None = ...,
            completed: datetime | str | None = ...,
            launched: datetime | str | None = ...,
            completion_status: Literal["Success", "Warning", "Error", "Terminated", "TempError"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TaskResultSimplified = model("v3", "TaskResultSimplified")
