# Generated from schema/.
"""Approval item details."""

from sailpoint.v2024.models import ApprovalItemDetails

__all__ = ["ApprovalItemDetails"]
