# Written by `make stubs` from schema/; change it there.
"""Non employee approval item."""

from sailpoint._core import model

__all__ = ["NonEmployeeApprovalItem"]

NonEmployeeApprovalItem = model("v2024", "NonEmployeeApprovalItem")
