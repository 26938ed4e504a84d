# Generated from schema/.
"""Approval comment."""

from sailpoint.beta.models import ApprovalComment

__all__ = ["ApprovalComment"]
