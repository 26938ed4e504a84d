# Generated from schema/.
"""Approval comments request."""

from sailpoint.v2025.models import ApprovalCommentsRequest

__all__ = ["ApprovalCommentsRequest"]
