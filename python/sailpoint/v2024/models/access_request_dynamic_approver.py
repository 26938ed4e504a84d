# Written by `make stubs` from schema/; change it there.
"""Access request dynamic approver."""

from sailpoint._core import model

__all__ = ["AccessRequestDynamicApprover"]

AccessRequestDynamicApprover = model("v2024", "AccessRequestDynamicApprover")
