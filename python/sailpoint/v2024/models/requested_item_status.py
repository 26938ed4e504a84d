# Generated from schema/.
"""The status of a requested item."""

from sailpoint.v2024.models import RequestedItemStatus

__all__ = ["RequestedItemStatus"]
