# Generated from schema/.
"""Non employee reject approval decision."""

from sailpoint.beta.models import NonEmployeeRejectApprovalDecision

__all__ = ["NonEmployeeRejectApprovalDecision"]
