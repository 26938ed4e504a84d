# Generated from schema/.
"""Access request dynamic approver requested items inner."""

from sailpoint.v2025.models import AccessRequestDynamicApproverRequestedItemsInner

__all__ = ["AccessRequestDynamicApproverRequestedItemsInner"]
