# Generated from schema/.
"""Requested item details."""

from sailpoint.beta.models import RequestedItemDetails

__all__ = ["RequestedItemDetails"]
