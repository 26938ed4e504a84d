# Written by `make stubs` from schema/; change it there.
"""Access request item."""

from sailpoint._core import model

__all__ = ["AccessRequestItem"]

AccessRequestItem = model("v2024", "AccessRequestItem")
