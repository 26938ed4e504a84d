# Generated from schema/.
"""Non employee request without approval item."""

from sailpoint.v3.models import NonEmployeeRequestWithoutApprovalItem

__all__ = ["NonEmployeeRequestWithoutApprovalItem"]
