# Generated from schema/.
"""Approval batch."""

from sailpoint.v2024.models import ApprovalBatch

__all__ = ["ApprovalBatch"]
