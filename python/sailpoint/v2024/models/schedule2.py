# Written by `make stubs` from schema/; change it there.
"""Schedule2."""

from sailpoint._core import model

__all__ = ["Schedule2"]

Schedule2 = model("v2024", "Schedule2")
