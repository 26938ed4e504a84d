# Generated from schema/.
"""Approval forward history."""

from sailpoint.v2025.models import ApprovalForwardHistory

__all__ = ["ApprovalForwardHistory"]
