# Generated from schema/.
"""Approval config reminder config."""

from sailpoint.v2025.models import ApprovalConfigReminderConfig

__all__ = ["ApprovalConfigReminderConfig"]
