# Generated from schema/.
"""Approval config timeout config."""

from sailpoint.v2025.models import ApprovalConfigTimeoutConfig

__all__ = ["ApprovalConfigTimeoutConfig"]
