# Written by `make stubs` from schema/; change it there.
"""Pre approval trigger details."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["PreApprovalTriggerDetails"]

class PreApprovalTriggerDetails(Model):
    """Pre approval trigger details."""

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
