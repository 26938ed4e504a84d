# Generated from schema/.
"""Approval reminder and escalation config."""

from sailpoint.v3.models import ApprovalReminderAndEscalationConfig

__all__ = ["ApprovalReminderAndEscalationConfig"]
