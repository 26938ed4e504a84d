# Written by `make stubs` from schema/; change it there.
"""Draft response."""

from sailpoint._core import model

__all__ = ["DraftResponse"]

DraftResponse = model("v2024", "DraftResponse")
