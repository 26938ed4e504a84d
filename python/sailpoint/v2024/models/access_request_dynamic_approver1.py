# Written by `make stubs` from schema/; change it there.
"""Access request dynamic approver1."""

from sailpoint._core import model

__all__ = ["AccessRequestDynamicApprover1"]

AccessRequestDynamicApprover1 = model("v2024", "AccessRequestDynamicApprover1")
