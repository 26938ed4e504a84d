# Generated from schema/.
"""Non employee approval item base."""

from sailpoint.v2025.models import NonEmployeeApprovalItemBase

__all__ = ["NonEmployeeApprovalItemBase"]
