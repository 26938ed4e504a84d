# Generated from schema/.
"""Approval config cron timezone."""

from sailpoint.v2025.models import ApprovalConfigCronTimezone

__all__ = ["ApprovalConfigCronTimezone"]
