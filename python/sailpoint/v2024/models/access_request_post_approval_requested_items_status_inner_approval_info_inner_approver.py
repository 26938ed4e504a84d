# Written by `make stubs` from schema/; change it there.
"""Access request post approval requested items status inner approval info inner approver."""

from sailpoint._core import model

__all__ = ["AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover"]

AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover = model("v2024", "AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInnerApprover")
