# Generated from schema/.
"""Pending approval max permitted access duration."""

from sailpoint.v2025.models import PendingApprovalMaxPermittedAccessDuration

__all__ = ["PendingApprovalMaxPermittedAccessDuration"]
