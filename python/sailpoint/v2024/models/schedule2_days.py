# Written by `make stubs` from schema/; change it there.
"""Schedule2 days."""

from sailpoint._core import model

__all__ = ["Schedule2Days"]

Schedule2Days = model("v2024", "Schedule2Days")
