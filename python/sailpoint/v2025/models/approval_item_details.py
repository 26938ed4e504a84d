# Generated from schema/.
"""Approval item details."""

from sailpoint.v2025.models import ApprovalItemDetails

__all__ = ["ApprovalItemDetails"]
