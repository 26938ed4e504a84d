# Written by `make stubs` from schema/; change it there.
"""Non employee request without approval item."""

from sailpoint._core import model

__all__ = ["NonEmployeeRequestWithoutApprovalItem"]

NonEmployeeRequestWithoutApprovalItem = model("v2024", "NonEmployeeRequestWithoutApprovalItem")
