# Generated from schema/.
"""Approval reassignment history."""

__all__ = ["ApprovalReassignmentHistory"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_identity import ApprovalIdentity

    class ApprovalReassignmentHistory(Model):
        """Approval reassignment history."""

        comment_id: str | None
        reassigned_from: ApprovalIdentity | None
        reassigned_to: ApprovalIdentity | None
        reassigner: ApprovalIdentity | None
        reassignment_date: datetime | str | None
        reassignment_type: str | None
        """Known values: ESCALATION, MANUAL_REASSIGNMENT, AUTO_REASSIGNMENT."""
        def __init__(
            self,
            *,
            comment_id: str | None = ...,
            reassigned_from: ApprovalIdentity | Mapping[str, Any] | None = ...,
            reassigned_to: ApprovalIdentity | Mapping[str, Any] | None = ...,
            reassigner: ApprovalIdentity | Mapping[str, Any] | None = ...,
            reassignment_date: datetime | str | None = ...,
            reassignment_type: Literal["ESCALATION", "MANUAL_REASSIGNMENT", "AUTO_REASSIGNMENT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalReassignmentHistory = model("v2025", "ApprovalReassignmentHistory")
