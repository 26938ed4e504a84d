# Generated from schema/.
"""Approval batch."""

from sailpoint.v2025.models import ApprovalBatch

__all__ = ["ApprovalBatch"]
