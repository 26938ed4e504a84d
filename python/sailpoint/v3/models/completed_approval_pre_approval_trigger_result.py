# Generated from schema/.
"""Completed approval pre approval trigger result."""

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.completed_approval_state import CompletedApprovalState

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
else:
    from sailpoint._core import model

    CompletedApprovalPreApprovalTriggerResult = model("v3", "CompletedApprovalPreApprovalTriggerResult")
