# Generated from schema/.
"""Approval comment1."""

from sailpoint.v2024.models import ApprovalComment1

__all__ = ["ApprovalComment1"]
