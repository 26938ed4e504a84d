# Generated from schema/.
"""Access request pre approval requested items inner."""

from sailpoint.beta.models import AccessRequestPreApprovalRequestedItemsInner

__all__ = ["AccessRequestPreApprovalRequestedItemsInner"]
