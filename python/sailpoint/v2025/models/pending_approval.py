# Generated from schema/.
"""Pending approval."""

from sailpoint.v2025.models import PendingApproval

__all__ = ["PendingApproval"]
