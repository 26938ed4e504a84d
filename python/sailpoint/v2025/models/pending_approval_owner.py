# Generated from schema/.
"""Pending approval owner."""

from sailpoint.v2025.models import PendingApprovalOwner

__all__ = ["PendingApprovalOwner"]
