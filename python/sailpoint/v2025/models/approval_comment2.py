# Generated from schema/.
"""Approval comment2."""

from sailpoint.v2025.models import ApprovalComment2

__all__ = ["ApprovalComment2"]
