# Written by `make stubs` from schema/; change it there.
"""Access request post approval requested items status inner."""

from sailpoint._core import model

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInner"]

AccessRequestPostApprovalRequestedItemsStatusInner = model("v2024", "AccessRequestPostApprovalRequestedItemsStatusInner")
