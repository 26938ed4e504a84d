# Generated from schema/.
"""The status of a requested item."""

from sailpoint.v3.models import RequestedItemStatus

__all__ = ["RequestedItemStatus"]
