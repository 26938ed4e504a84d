# Generated from schema/.
"""Approval item details."""

from sailpoint.beta.models import ApprovalItemDetails

__all__ = ["ApprovalItemDetails"]
