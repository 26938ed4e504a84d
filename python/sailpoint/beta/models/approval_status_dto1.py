# Generated from schema/.
"""Approval status dto1."""

from sailpoint.beta.models import ApprovalStatusDto1

__all__ = ["ApprovalStatusDto1"]
