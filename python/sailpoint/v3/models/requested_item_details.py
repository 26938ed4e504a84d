# Generated from schema/.
"""Requested item details."""

from sailpoint.v3.models import RequestedItemDetails

__all__ = ["RequestedItemDetails"]
