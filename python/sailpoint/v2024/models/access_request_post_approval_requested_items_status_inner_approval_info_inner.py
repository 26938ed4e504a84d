# Generated from schema/.
"""Access request post approval requested items status inner approval info inner."""

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_request_post_approval_requested_items_status_inner_approval_info_inner_approver import AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover

    class AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner(Model):
        """Access request post approval requested items status inner approval info inner."""

        approval_comment: str | None
        approval_decision: str
        """Known values: APPROVED, DENIED."""
        approver_name: str
        approver: AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover
        def __init__(
            self,
            *,
            approval_decision: Literal["APPROVED", "DENIED"],
            approver_name: str,
            approver: AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover | Mapping[str, Any],
            approval_comment: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner = model("v2024", "AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner")
