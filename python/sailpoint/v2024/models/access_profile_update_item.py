# Written by `make stubs` from schema/; change it there.
"""Access profile update item."""

from sailpoint._core import model

__all__ = ["AccessProfileUpdateItem"]

AccessProfileUpdateItem = model("v2024", "AccessProfileUpdateItem")
