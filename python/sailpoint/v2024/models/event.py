# Written by `make stubs` from schema/; change it there.
"""Event."""

from sailpoint._core import model

__all__ = ["Event"]

Event = model("v2024", "Event")
