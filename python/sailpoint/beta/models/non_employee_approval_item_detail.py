# Generated from schema/.
"""Non employee approval item detail."""

from sailpoint.beta.models import NonEmployeeApprovalItemDetail

__all__ = ["NonEmployeeApprovalItemDetail"]
