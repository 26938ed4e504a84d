# Written by `make stubs` from schema/; change it there.
"""Source code."""

from sailpoint._core import model

__all__ = ["SourceCode"]

SourceCode = model("v2024", "SourceCode")
