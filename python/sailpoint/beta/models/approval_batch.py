# Generated from schema/.
"""Approval batch."""

from sailpoint.beta.models import ApprovalBatch

__all__ = ["ApprovalBatch"]
