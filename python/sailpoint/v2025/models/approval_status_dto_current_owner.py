# Generated from schema/.
"""Approval status dto current owner."""

from sailpoint.v2025.models import ApprovalStatusDtoCurrentOwner

__all__ = ["ApprovalStatusDtoCurrentOwner"]
