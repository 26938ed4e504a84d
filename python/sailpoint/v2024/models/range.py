# Written by `make stubs` from schema/; change it there.
"""Range."""

from sailpoint._core import model

__all__ = ["Range"]

Range = model("v2024", "Range")
