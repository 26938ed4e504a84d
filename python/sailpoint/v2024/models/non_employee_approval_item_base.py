# Written by `make stubs` from schema/; change it there.
"""Non employee approval item base."""

from sailpoint._core import model

__all__ = ["NonEmployeeApprovalItemBase"]

NonEmployeeApprovalItemBase = model("v2024", "NonEmployeeApprovalItemBase")
