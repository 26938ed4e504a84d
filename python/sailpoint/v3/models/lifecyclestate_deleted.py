# Generated from schema/.
"""Reference to the deleted lifecycle state, or to the task that deletes it."""

__all__ = ["LifecyclestateDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class LifecyclestateDeleted(Model):
        """Reference to the deleted lifecycle state, or to the task that deletes it."""

        type: str | None
        """Kind of object.

        Known values: LIFECYCLE_STATE, TASK_RESULT.
        """
        id: str | None
        """The object's id."""
        name: str | None
        """The object's name."""
        def __init__(
            self,
            *,
            type: Literal["LIFECYCLE_STATE", "TASK_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LifecyclestateDeleted = model("v3", "LifecyclestateDeleted")
