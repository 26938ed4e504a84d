# Written by `make stubs` from schema/; change it there.
"""Schedule2 months."""

from sailpoint._core import model

__all__ = ["Schedule2Months"]

Schedule2Months = model("v2024", "Schedule2Months")
