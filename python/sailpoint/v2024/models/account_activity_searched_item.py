# Written by `make stubs` from schema/; change it there.
"""Account activity searched item."""

from sailpoint._core import model

__all__ = ["AccountActivitySearchedItem"]

AccountActivitySearchedItem = model("v2024", "AccountActivitySearchedItem")
