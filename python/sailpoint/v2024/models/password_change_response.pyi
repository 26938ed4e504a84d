# Written by `make stubs` from schema/; change it there.
"""Password change response."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["PasswordChangeResponse"]

class PasswordChangeResponse(Model):
    """Password change response."""

    request_id: str | None
    state: str | None
    """Known values: IN_PROGRESS, FINISHED, FAILED."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        state: Literal["IN_PROGRESS", "FINISHED", "FAILED"] | None = ...,
    ) -> None: ...
