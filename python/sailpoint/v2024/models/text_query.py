# Written by `make stubs` from schema/; change it there.
"""A search for words."""

from sailpoint._core import model

__all__ = ["TextQuery"]

TextQuery = model("v2024", "TextQuery")
