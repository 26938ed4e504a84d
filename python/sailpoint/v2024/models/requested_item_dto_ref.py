# Written by `make stubs` from schema/; change it there.
"""Requested item dto ref."""

from sailpoint._core import model

__all__ = ["RequestedItemDtoRef"]

RequestedItemDtoRef = model("v2024", "RequestedItemDtoRef")
