# Generated from schema/.
"""Non employee approval decision."""

from sailpoint.v2025.models import NonEmployeeApprovalDecision

__all__ = ["NonEmployeeApprovalDecision"]
