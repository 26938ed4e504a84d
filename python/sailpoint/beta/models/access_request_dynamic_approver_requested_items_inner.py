# Generated from schema/.
"""Access request dynamic approver requested items inner."""

from sailpoint.beta.models import AccessRequestDynamicApproverRequestedItemsInner

__all__ = ["AccessRequestDynamicApproverRequestedItemsInner"]
