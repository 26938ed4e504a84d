# Written by `make stubs` from schema/; change it there.
"""Non employee approval item detail."""

from sailpoint._core import model

__all__ = ["NonEmployeeApprovalItemDetail"]

NonEmployeeApprovalItemDetail = model("v2024", "NonEmployeeApprovalItemDetail")
