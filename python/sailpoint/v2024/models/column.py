# Written by `make stubs` from schema/; change it there.
"""Column."""

from sailpoint._core import model

__all__ = ["Column"]

Column = model("v2024", "Column")
