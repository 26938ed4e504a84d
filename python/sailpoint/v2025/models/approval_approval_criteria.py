# Generated from schema/.
"""Approval approval criteria."""

__all__ = ["ApprovalApprovalCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_approval_criteria_approval import ApprovalApprovalCriteriaApproval
    from sailpoint.v2025.models.approval_approval_criteria_rejection import ApprovalApprovalCriteriaRejection

    class ApprovalApprovalCriteria(Model):
        """Approval approval criteria."""

        type: str | None
        approval: ApprovalApprovalCriteriaApproval | None
        rejection: ApprovalApprovalCriteriaRejection | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            approval: ApprovalApprovalCriteriaApproval | Mapping[str, Any] | None = ...,
            rejection: ApprovalApprovalCriteriaRejection | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalApprovalCriteria = model("v2025", "ApprovalApprovalCriteria")
