# Generated from schema/.
"""Access request post approval requested items status inner."""

from sailpoint.v2025.models import AccessRequestPostApprovalRequestedItemsStatusInner

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInner"]
