# Generated from schema/.
"""Approval info response."""

from sailpoint.v2025.models import ApprovalInfoResponse

__all__ = ["ApprovalInfoResponse"]
