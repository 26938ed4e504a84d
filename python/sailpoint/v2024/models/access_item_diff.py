# Written by `make stubs` from schema/; change it there.
"""Access item diff."""

from sailpoint._core import model

__all__ = ["AccessItemDiff"]

AccessItemDiff = model("v2024", "AccessItemDiff")
