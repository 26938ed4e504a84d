# Written by `make stubs` from schema/; change it there.
"""Admin review reassign reassign to."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AdminReviewReassignReassignTo"]

class AdminReviewReassignReassignTo(Model):
    """Admin review reassign reassign to."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
    ) -> None: ...
