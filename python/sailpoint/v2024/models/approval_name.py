# Generated from schema/.
"""Approval name."""

from sailpoint.v2024.models import ApprovalName

__all__ = ["ApprovalName"]
