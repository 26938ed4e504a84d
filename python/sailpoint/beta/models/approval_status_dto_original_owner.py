# Generated from schema/.
"""Approval status dto original owner."""

from sailpoint.beta.models import ApprovalStatusDtoOriginalOwner

__all__ = ["ApprovalStatusDtoOriginalOwner"]
