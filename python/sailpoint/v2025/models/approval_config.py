# Generated from schema/.
"""Approval config."""

from sailpoint.v2025.models import ApprovalConfig

__all__ = ["ApprovalConfig"]
