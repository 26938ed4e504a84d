# Generated from schema/.
"""Non employee approval item."""

from sailpoint.v3.models import NonEmployeeApprovalItem

__all__ = ["NonEmployeeApprovalItem"]
