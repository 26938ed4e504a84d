# Generated from schema/.
"""The access requests to close."""

__all__ = ["CloseAccessRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CloseAccessRequest(Model):
        """The access requests to close."""

        access_request_ids: list[str]
        """The ids of the access requests."""
        message: str | None
        """The reason."""
        execution_status: str | None
        """Execution status to set.

        Known values: Terminated, Completed.
        """
        completion_status: str | None
        """Completion status to set.

        Known values: Success, Incomplete, Failure.
        """
        def __init__(
            self,
            *,
            access_request_ids: list[str] | tuple[str, ...],
            message: str | None = ...,
            execution_status: Literal["Terminated", "Completed"] | None = ...,
            completion_status: Literal["Success", "Incomplete", "Failure"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CloseAccessRequest = model("v2025", "CloseAccessRequest")
