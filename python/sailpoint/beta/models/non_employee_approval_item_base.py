# Generated from schema/.
"""Non employee approval item base."""

from sailpoint.beta.models import NonEmployeeApprovalItemBase

__all__ = ["NonEmployeeApprovalItemBase"]
