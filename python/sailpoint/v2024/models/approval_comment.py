# Generated from schema/.
"""Approval comment."""

from sailpoint.v2024.models import ApprovalComment

__all__ = ["ApprovalComment"]
