# Written by `make stubs` from schema/; change it there.
"""Non employee approval decision."""

from sailpoint._core import model

__all__ = ["NonEmployeeApprovalDecision"]

NonEmployeeApprovalDecision = model("v2024", "NonEmployeeApprovalDecision")
