# Generated from schema/.
"""Access request pre approval requested items inner."""

from sailpoint.v2024.models import AccessRequestPreApprovalRequestedItemsInner

__all__ = ["AccessRequestPreApprovalRequestedItemsInner"]
