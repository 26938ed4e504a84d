# Generated from schema/.
"""Approval config escalation config."""

from sailpoint.v2025.models import ApprovalConfigEscalationConfig

__all__ = ["ApprovalConfigEscalationConfig"]
