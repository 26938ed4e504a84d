# Written by `make stubs` from schema/; change it there.
"""Approval reminder and escalation config."""

from sailpoint._core import model

__all__ = ["ApprovalReminderAndEscalationConfig"]

ApprovalReminderAndEscalationConfig = model("v2024", "ApprovalReminderAndEscalationConfig")
