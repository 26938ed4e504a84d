# Generated from schema/.
"""Approval forward history1."""

from sailpoint.beta.models import ApprovalForwardHistory1

__all__ = ["ApprovalForwardHistory1"]
