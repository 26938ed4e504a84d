# Generated from schema/.
"""Access request pre approval requested items inner."""

from sailpoint.v2025.models import AccessRequestPreApprovalRequestedItemsInner

__all__ = ["AccessRequestPreApprovalRequestedItemsInner"]
