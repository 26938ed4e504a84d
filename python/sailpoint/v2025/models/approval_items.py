# Generated from schema/.
"""Approval item details."""

from sailpoint.v2025.models.approval_item_details import ApprovalItemDetails as ApprovalItems

__all__ = ["ApprovalItems"]
