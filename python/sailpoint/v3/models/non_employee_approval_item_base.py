# Generated from schema/.
"""Non employee approval item base."""

from sailpoint.v3.models import NonEmployeeApprovalItemBase

__all__ = ["NonEmployeeApprovalItemBase"]
