# Generated from schema/.
"""Approval approval criteria."""

from sailpoint.v2025.models import ApprovalApprovalCriteria

__all__ = ["ApprovalApprovalCriteria"]
