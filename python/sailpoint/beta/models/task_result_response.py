# Generated from schema/.
"""Reference to a task."""

__all__ = ["TaskResultResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    TaskResultResponse = model("beta", "TaskResultResponse")
