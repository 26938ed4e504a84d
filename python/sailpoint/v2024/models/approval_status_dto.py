# Generated from schema/.
"""Approval status dto."""

from sailpoint.v2024.models import ApprovalStatusDto

__all__ = ["ApprovalStatusDto"]
