# Written by `make stubs` from schema/; change it there.
"""Requested item status sod violation context."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusSodViolationContext"]

RequestedItemStatusSodViolationContext = model("v2024", "RequestedItemStatusSodViolationContext")
