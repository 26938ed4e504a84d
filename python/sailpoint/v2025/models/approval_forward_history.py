# Generated from schema/.
"""Approval forward history."""

__all__ = ["ApprovalForwardHistory"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.reassignment_type import ReassignmentType

    class ApprovalForwardHistory(Model):
        """Approval forward history."""

        old_approver_name: str | None
        new_approver_name: str | None
        comment: str | None
        modified: datetime | str | None
        forwarder_name: str | None
        reassignment_type: str | None
        def __init__(
            self,
            *,
            old_approver_name: str | None = ...,
            new_approver_name: str | None = ...,
            comment: str | None = ...,
            modified: datetime | str | None = ...,
            forwarder_name: str | None = ...,
            reassignment_type: ReassignmentType
            | Literal["MANUAL_REASSIGNMENT", "AUTOMATIC_REASSIGNMENT", "AUTO_ESCALATION", "SELF_REVIEW_DELEGATION"]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalForwardHistory = model("v2025", "ApprovalForwardHistory")
