# Written by `make stubs` from schema/; change it there.
"""Access item associated access item."""

from sailpoint._core import model

__all__ = ["AccessItemAssociatedAccessItem"]

AccessItemAssociatedAccessItem = model("v2024", "AccessItemAssociatedAccessItem")
