# Generated from schema/.
"""Approval status dto current owner."""

from sailpoint.v3.models import ApprovalStatusDtoCurrentOwner

__all__ = ["ApprovalStatusDtoCurrentOwner"]
