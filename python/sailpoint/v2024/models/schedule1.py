# Written by `make stubs` from schema/; change it there.
"""Schedule1."""

from sailpoint._core import model

__all__ = ["Schedule1"]

Schedule1 = model("v2024", "Schedule1")
