# Generated from schema/.
"""Access request post approval requested items status inner approval info inner."""

from sailpoint.v2025.models import AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner"]
