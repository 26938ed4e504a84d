# Generated from schema/.
"""Approval status dto."""

from sailpoint.v2025.models import ApprovalStatusDto

__all__ = ["ApprovalStatusDto"]
