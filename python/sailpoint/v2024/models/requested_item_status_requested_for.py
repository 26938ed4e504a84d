# Written by `make stubs` from schema/; change it there.
"""Requested item status requested for."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusRequestedFor"]

RequestedItemStatusRequestedFor = model("v2024", "RequestedItemStatusRequestedFor")
