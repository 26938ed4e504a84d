# Generated from schema/.
"""Pending approval."""

from sailpoint.beta.models import PendingApproval

__all__ = ["PendingApproval"]
