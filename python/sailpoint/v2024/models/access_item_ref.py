# Written by `make stubs` from schema/; change it there.
"""Access item ref."""

from sailpoint._core import model

__all__ = ["AccessItemRef"]

AccessItemRef = model("v2024", "AccessItemRef")
