# Generated from schema/.
"""Approval status dto."""

from sailpoint.v3.models import ApprovalStatusDto

__all__ = ["ApprovalStatusDto"]
