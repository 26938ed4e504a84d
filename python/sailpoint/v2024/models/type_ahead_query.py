# Written by `make stubs` from schema/; change it there.
"""Type ahead query."""

from sailpoint._core import model

__all__ = ["TypeAheadQuery"]

TypeAheadQuery = model("v2024", "TypeAheadQuery")
