# Written by `make stubs` from schema/; change it there.
"""Source updated."""

from sailpoint._core import model

__all__ = ["SourceUpdated"]

SourceUpdated = model("v2024", "SourceUpdated")
