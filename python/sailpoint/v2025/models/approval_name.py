# Generated from schema/.
"""Approval name."""

from sailpoint.v2025.models import ApprovalName

__all__ = ["ApprovalName"]
