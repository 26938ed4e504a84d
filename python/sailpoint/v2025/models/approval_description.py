# Generated from schema/.
"""Approval description."""

from sailpoint.v2025.models import ApprovalDescription

__all__ = ["ApprovalDescription"]
