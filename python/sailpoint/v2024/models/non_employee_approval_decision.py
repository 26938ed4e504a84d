# Generated from schema/.
"""Non employee approval decision."""

from sailpoint.v2024.models import NonEmployeeApprovalDecision

__all__ = ["NonEmployeeApprovalDecision"]
