# Generated from schema/.
"""Approval config fallback approver."""

from sailpoint.v2025.models import ApprovalConfigFallbackApprover

__all__ = ["ApprovalConfigFallbackApprover"]
