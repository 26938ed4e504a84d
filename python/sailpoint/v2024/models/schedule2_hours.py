# Written by `make stubs` from schema/; change it there.
"""Schedule2 hours."""

from sailpoint._core import model

__all__ = ["Schedule2Hours"]

Schedule2Hours = model("v2024", "Schedule2Hours")
