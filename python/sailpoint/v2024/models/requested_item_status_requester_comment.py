# Written by `make stubs` from schema/; change it there.
"""Requested item status requester comment."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusRequesterComment"]

RequestedItemStatusRequesterComment = model("v2024", "RequestedItemStatusRequesterComment")
