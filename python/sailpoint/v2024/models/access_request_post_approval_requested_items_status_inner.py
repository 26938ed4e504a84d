# Generated from schema/.
"""Access request post approval requested items status inner."""

from sailpoint.v2024.models import AccessRequestPostApprovalRequestedItemsStatusInner

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInner"]
