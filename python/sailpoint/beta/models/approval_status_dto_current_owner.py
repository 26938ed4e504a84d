# Generated from schema/.
"""Approval status dto current owner."""

from sailpoint.beta.models import ApprovalStatusDtoCurrentOwner

__all__ = ["ApprovalStatusDtoCurrentOwner"]
