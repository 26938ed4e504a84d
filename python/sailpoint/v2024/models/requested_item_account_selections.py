# Written by `make stubs` from schema/; change it there.
"""Requested item account selections."""

from sailpoint._core import model

__all__ = ["RequestedItemAccountSelections"]

RequestedItemAccountSelections = model("v2024", "RequestedItemAccountSelections")
