# Generated from schema/.
"""Approval approval criteria approval."""

from sailpoint.v2025.models import ApprovalApprovalCriteriaApproval

__all__ = ["ApprovalApprovalCriteriaApproval"]
