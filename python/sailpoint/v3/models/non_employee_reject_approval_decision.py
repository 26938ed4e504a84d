# Generated from schema/.
"""Non employee reject approval decision."""

from sailpoint.v3.models import NonEmployeeRejectApprovalDecision

__all__ = ["NonEmployeeRejectApprovalDecision"]
