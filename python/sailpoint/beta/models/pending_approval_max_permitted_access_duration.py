# Generated from schema/.
"""Pending approval max permitted access duration."""

from sailpoint.beta.models import PendingApprovalMaxPermittedAccessDuration

__all__ = ["PendingApprovalMaxPermittedAccessDuration"]
