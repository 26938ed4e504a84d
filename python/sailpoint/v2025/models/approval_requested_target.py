# Generated from schema/.
"""Approval requested target."""

from sailpoint.v2025.models import ApprovalRequestedTarget

__all__ = ["ApprovalRequestedTarget"]
