# Generated from schema/.
"""Approval status dto original owner."""

from sailpoint.v3.models import ApprovalStatusDtoOriginalOwner

__all__ = ["ApprovalStatusDtoOriginalOwner"]
