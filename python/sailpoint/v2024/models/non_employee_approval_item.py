# Generated from schema/.
"""Non employee approval item."""

from sailpoint.v2024.models import NonEmployeeApprovalItem

__all__ = ["NonEmployeeApprovalItem"]
