# Generated from schema/.
"""Non employee approval item."""

from sailpoint.beta.models import NonEmployeeApprovalItem

__all__ = ["NonEmployeeApprovalItem"]
