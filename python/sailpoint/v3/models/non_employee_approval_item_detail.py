# Generated from schema/.
"""Non employee approval item detail."""

from sailpoint.v3.models import NonEmployeeApprovalItemDetail

__all__ = ["NonEmployeeApprovalItemDetail"]
