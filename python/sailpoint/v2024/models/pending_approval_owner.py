# Generated from schema/.
"""Pending approval owner."""

from sailpoint.v2024.models import PendingApprovalOwner

__all__ = ["PendingApprovalOwner"]
