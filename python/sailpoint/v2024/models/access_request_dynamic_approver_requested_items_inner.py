# Written by `make stubs` from schema/; change it there.
"""Access request dynamic approver requested items inner."""

from sailpoint._core import model

__all__ = ["AccessRequestDynamicApproverRequestedItemsInner"]

AccessRequestDynamicApproverRequestedItemsInner = model("v2024", "AccessRequestDynamicApproverRequestedItemsInner")
