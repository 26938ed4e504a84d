# Written by `make stubs` from schema/; change it there.
"""Access requested."""

from sailpoint._core import model

__all__ = ["AccessRequested"]

AccessRequested = model("v2024", "AccessRequested")
