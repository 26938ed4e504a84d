# Generated from schema/.
"""Pending approval owner."""

from sailpoint.v3.models import PendingApprovalOwner

__all__ = ["PendingApprovalOwner"]
