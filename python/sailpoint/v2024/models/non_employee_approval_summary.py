# Written by `make stubs` from schema/; change it there.
"""Non employee approval summary."""

from sailpoint._core import model

__all__ = ["NonEmployeeApprovalSummary"]

NonEmployeeApprovalSummary = model("v2024", "NonEmployeeApprovalSummary")
