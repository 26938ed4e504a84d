# Generated from schema/.
"""Requested item details."""

from sailpoint.v2025.models import RequestedItemDetails

__all__ = ["RequestedItemDetails"]
