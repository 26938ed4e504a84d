# Generated from schema/.
"""Approval status dto."""

from sailpoint.beta.models import ApprovalStatusDto

__all__ = ["ApprovalStatusDto"]
