# Generated from schema/.
"""Approval forward history."""

from sailpoint.v2024.models import ApprovalForwardHistory

__all__ = ["ApprovalForwardHistory"]
