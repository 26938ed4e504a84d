# Generated from schema/.
"""Access request post approval requested items status inner approval info inner."""

from sailpoint.beta.models import AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner"]
