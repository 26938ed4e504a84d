# Written by `make stubs` from schema/; change it there.
"""Source usage."""

from sailpoint._core import model

__all__ = ["SourceUsage"]

SourceUsage = model("v2024", "SourceUsage")
