# Generated from schema/.
"""Non employee approval decision."""

from sailpoint.beta.models import NonEmployeeApprovalDecision

__all__ = ["NonEmployeeApprovalDecision"]
