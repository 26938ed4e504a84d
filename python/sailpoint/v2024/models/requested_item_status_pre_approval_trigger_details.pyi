# Written by `make stubs` from schema/; change it there.
"""Requested item status pre approval trigger details."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["RequestedItemStatusPreApprovalTriggerDetails"]

class RequestedItemStatusPreApprovalTriggerDetails(Model):
    """Requested item status pre approval trigger details."""

    comment: str | None
    reviewer: str | None
    decision: str | None
    """Known values: APPROVED, REJECTED."""
    def __init__(
        self,
        *,
        comment: str | None = ...,
        reviewer: str | None = ...,
        decision: Literal["APPROVED", "REJECTED"] | None = ...,
    ) -> None: ...
