# Generated from schema/.
"""The status of a requested item."""

from sailpoint.v2025.models import RequestedItemStatus

__all__ = ["RequestedItemStatus"]
