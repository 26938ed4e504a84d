# Generated from schema/.
"""Approval comment."""

from sailpoint.v3.models import ApprovalComment

__all__ = ["ApprovalComment"]
