# Generated from schema/.
"""Non employee approval item detail."""

from sailpoint.v2025.models import NonEmployeeApprovalItemDetail

__all__ = ["NonEmployeeApprovalItemDetail"]
