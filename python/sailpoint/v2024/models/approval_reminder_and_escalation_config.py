# Generated from schema/.
"""Approval reminder and escalation config."""

from sailpoint.v2024.models import ApprovalReminderAndEscalationConfig

__all__ = ["ApprovalReminderAndEscalationConfig"]
