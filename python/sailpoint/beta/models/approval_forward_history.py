# Generated from schema/.
"""Approval forward history1."""

from sailpoint.beta.models.approval_forward_history1 import ApprovalForwardHistory1 as ApprovalForwardHistory

__all__ = ["ApprovalForwardHistory"]
