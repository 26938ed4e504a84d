# Generated from schema/.
"""Approval status dto original owner."""

from sailpoint.v2024.models import ApprovalStatusDtoOriginalOwner

__all__ = ["ApprovalStatusDtoOriginalOwner"]
