# Generated from schema/.
"""Approval reassignment history."""

from sailpoint.v2025.models import ApprovalReassignmentHistory

__all__ = ["ApprovalReassignmentHistory"]
