# Generated from schema/.
"""Approval item details."""

from sailpoint.v3.models import ApprovalItemDetails

__all__ = ["ApprovalItemDetails"]
