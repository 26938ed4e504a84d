# Generated from schema/.
"""Non employee reject approval decision."""

from sailpoint.v2024.models import NonEmployeeRejectApprovalDecision

__all__ = ["NonEmployeeRejectApprovalDecision"]
