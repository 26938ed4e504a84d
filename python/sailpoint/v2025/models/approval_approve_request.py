# Generated from schema/.
"""Approval approve request."""

from sailpoint.v2025.models import ApprovalApproveRequest

__all__ = ["ApprovalApproveRequest"]
