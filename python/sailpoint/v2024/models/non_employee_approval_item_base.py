# Generated from schema/.
"""Non employee approval item base."""

from sailpoint.v2024.models import NonEmployeeApprovalItemBase

__all__ = ["NonEmployeeApprovalItemBase"]
