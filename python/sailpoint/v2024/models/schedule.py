# Written by `make stubs` from schema/; change it there.
"""A schedule by months, days and hours."""

from sailpoint._core import model

__all__ = ["Schedule"]

Schedule = model("v2024", "Schedule")
