# Written by `make stubs` from schema/; change it there.
"""Non employee reject approval decision."""

from sailpoint._core import model

__all__ = ["NonEmployeeRejectApprovalDecision"]

NonEmployeeRejectApprovalDecision = model("v2024", "NonEmployeeRejectApprovalDecision")
