# Written by `make stubs` from schema/; change it there.
"""Requested item status."""

from sailpoint._core import model

__all__ = ["RequestedItemStatus"]

RequestedItemStatus = model("v2024", "RequestedItemStatus")
