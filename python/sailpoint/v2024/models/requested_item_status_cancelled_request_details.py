# Written by `make stubs` from schema/; change it there.
"""Requested item status cancelled request details."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusCancelledRequestDetails"]

RequestedItemStatusCancelledRequestDetails = model("v2024", "RequestedItemStatusCancelledRequestDetails")
