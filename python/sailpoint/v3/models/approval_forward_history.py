# Generated from schema/.
"""Approval forward history."""

from sailpoint.v3.models import ApprovalForwardHistory

__all__ = ["ApprovalForwardHistory"]
