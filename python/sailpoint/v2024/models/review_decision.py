# Written by `make stubs` from schema/; change it there.
"""A decision on an item."""

from sailpoint._core import model

__all__ = ["ReviewDecision"]

ReviewDecision = model("v2024", "ReviewDecision")
