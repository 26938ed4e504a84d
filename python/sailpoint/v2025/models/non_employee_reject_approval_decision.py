# Generated from schema/.
"""Non employee reject approval decision."""

from sailpoint.v2025.models import NonEmployeeRejectApprovalDecision

__all__ = ["NonEmployeeRejectApprovalDecision"]
