# Written by `make stubs` from schema/; change it there.
"""Requested item details."""

from sailpoint._core import model

__all__ = ["RequestedItemDetails"]

RequestedItemDetails = model("v2024", "RequestedItemDetails")
