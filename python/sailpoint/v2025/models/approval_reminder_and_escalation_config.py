# Generated from schema/.
"""Approval reminder and escalation config."""

from sailpoint.v2025.models import ApprovalReminderAndEscalationConfig

__all__ = ["ApprovalReminderAndEscalationConfig"]
