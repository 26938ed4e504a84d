# Written by `make stubs` from schema/; change it there.
"""A task that runs on the server, and how it ended."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["TaskResultSimplified"]

class TaskResultSimplified(Model):
    """A task that runs on the server, and how it ended."""

    id: str | None
    """The task's id."""
    name: str | None
    """The task's name."""
    description: str | None
    """What it does."""
    launcher: str | None
    """Who started it."""
    completed: datetime | str | None
    """When it ended."""
    launched: datetime | str | None
    """When it started."""
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
        completion_status: str | None = ...,
    ) -> None: ...
