# Written by `make stubs` from schema/; change it there.
"""Access request post approval requested items status inner approval info inner."""

from sailpoint._core import model

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner"]

AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner = model("v2024", "AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner")
