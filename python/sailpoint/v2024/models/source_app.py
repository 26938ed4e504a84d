# Written by `make stubs` from schema/; change it there.
"""Source app."""

from sailpoint._core import model

__all__ = ["SourceApp"]

SourceApp = model("v2024", "SourceApp")
