# Generated from schema/.
"""Pending approval."""

from sailpoint.v2024.models import PendingApproval

__all__ = ["PendingApproval"]
