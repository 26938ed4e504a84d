# Written by `make stubs` from schema/; change it there.
"""Schedule."""

from sailpoint._core import model

__all__ = ["Schedule"]

Schedule = model("v2024", "Schedule")
