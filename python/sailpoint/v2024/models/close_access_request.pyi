# Written by `make stubs` from schema/; change it there.
"""Close access request."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["CloseAccessRequest"]

class CloseAccessRequest(Model):
    """Close access request."""

    access_request_ids: list[str]
    message: str | None
    execution_status: str | None
    """Known values: Terminated, Completed."""
    completion_status: str | None
    """Known values: Success, Incomplete, Failure."""
    def __init__(
        self,
        *,
        access_request_ids: list[str] | tuple[str, ...],
        message: str | None = ...,
        execution_status: Literal["Terminated", "Completed"] | None = ...,
        completion_status: Literal["Success", "Incomplete", "Failure"] | None = ...,
    ) -> None: ...
