# Written by `make stubs` from schema/; change it there.
"""Access request pre approval requested items inner."""

from sailpoint._core import model

__all__ = ["AccessRequestPreApprovalRequestedItemsInner"]

AccessRequestPreApprovalRequestedItemsInner = model("v2024", "AccessRequestPreApprovalRequestedItemsInner")
