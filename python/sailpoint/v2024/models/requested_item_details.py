# Generated from schema/.
"""Requested item details."""

from sailpoint.v2024.models import RequestedItemDetails

__all__ = ["RequestedItemDetails"]
