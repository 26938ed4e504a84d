# Generated from schema/.
"""Approval comment1."""

from sailpoint.v2025.models import ApprovalComment1

__all__ = ["ApprovalComment1"]
