# Written by `make stubs` from schema/; change it there.
"""Search schedule."""

from sailpoint._core import model

__all__ = ["SearchSchedule"]

SearchSchedule = model("v2024", "SearchSchedule")
