# Generated from schema/.
"""Approval reassign request."""

from sailpoint.v2025.models import ApprovalReassignRequest

__all__ = ["ApprovalReassignRequest"]
