# Generated from schema/.
"""Approval approval criteria rejection."""

from sailpoint.v2025.models import ApprovalApprovalCriteriaRejection

__all__ = ["ApprovalApprovalCriteriaRejection"]
