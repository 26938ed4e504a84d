# Generated from schema/.
"""Access request post approval requested items status inner."""

from sailpoint.beta.models import AccessRequestPostApprovalRequestedItemsStatusInner

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInner"]
