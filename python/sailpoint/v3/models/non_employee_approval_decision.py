# Generated from schema/.
"""Non employee approval decision."""

from sailpoint.v3.models import NonEmployeeApprovalDecision

__all__ = ["NonEmployeeApprovalDecision"]
