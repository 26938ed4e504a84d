# Generated from schema/.
"""The status of a requested item."""

from sailpoint.beta.models import RequestedItemStatus

__all__ = ["RequestedItemStatus"]
