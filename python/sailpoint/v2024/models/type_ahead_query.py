# Written by `make stubs` from schema/; change it there.
"""A search for values that begin with a text, for suggestions while the user types."""

from sailpoint._core import model

__all__ = ["TypeAheadQuery"]

TypeAheadQuery = model("v2024", "TypeAheadQuery")
