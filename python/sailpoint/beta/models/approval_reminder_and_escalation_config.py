# Generated from schema/.
"""Approval reminder and escalation config."""

from sailpoint.beta.models import ApprovalReminderAndEscalationConfig

__all__ = ["ApprovalReminderAndEscalationConfig"]
