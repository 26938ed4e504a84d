# Generated from schema/.
"""Access request post approval requested items status inner approval info inner approver."""

from sailpoint.v2025.models import AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover"]
