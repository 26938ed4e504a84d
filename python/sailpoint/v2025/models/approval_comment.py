# Generated from schema/.
"""Approval comment."""

from sailpoint.v2025.models import ApprovalComment

__all__ = ["ApprovalComment"]
