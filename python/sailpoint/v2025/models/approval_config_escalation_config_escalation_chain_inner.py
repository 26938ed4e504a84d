# Generated from schema/.
"""Approval config escalation config escalation chain inner."""

from sailpoint.v2025.models import ApprovalConfigEscalationConfigEscalationChainInner

__all__ = ["ApprovalConfigEscalationConfigEscalationChainInner"]
