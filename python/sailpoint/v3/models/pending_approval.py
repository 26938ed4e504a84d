# Generated from schema/.
"""Pending approval."""

from sailpoint.v3.models import PendingApproval

__all__ = ["PendingApproval"]
