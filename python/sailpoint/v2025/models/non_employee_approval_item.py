# Generated from schema/.
"""Non employee approval item."""

from sailpoint.v2025.models import NonEmployeeApprovalItem

__all__ = ["NonEmployeeApprovalItem"]
