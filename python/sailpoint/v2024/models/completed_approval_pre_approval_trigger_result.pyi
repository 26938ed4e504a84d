# Written by `make stubs` from schema/; change it there.
"""Completed approval pre approval trigger result."""

from datetime import datetime
from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.completed_approval_state import CompletedApprovalState

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]

class CompletedApprovalPreApprovalTriggerResult(Model):
    """Completed approval pre approval trigger result."""

    comment: str | None
    decision: str | None
    reviewer: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        decision: CompletedApprovalState | Literal["APPROVED", "REJECTED"] | None = ...,
        reviewer: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...
