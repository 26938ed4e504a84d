# Written by `make stubs` from schema/; change it there.
"""Reference to a task."""

from sailpoint._core import Model

__all__ = ["TaskResultResponse"]

class TaskResultResponse(Model):
    """Reference to a task."""

    type: str | None
    """Kind of object."""
    id: str | None
    """The task's id."""
    name: str | None
    """The task's name."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
