# Written by `make stubs` from schema/; change it there.
"""The status of a requested item."""

from sailpoint._core import model

__all__ = ["RequestedItemStatus"]

RequestedItemStatus = model("v2024", "RequestedItemStatus")
