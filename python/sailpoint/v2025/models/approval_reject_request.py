# Generated from schema/.
"""Approval reject request."""

from sailpoint.v2025.models import ApprovalRejectRequest

__all__ = ["ApprovalRejectRequest"]
