# Written by `make stubs` from schema/; change it there.
"""Schedule months."""

from sailpoint._core import model

__all__ = ["ScheduleMonths"]

ScheduleMonths = model("v2024", "ScheduleMonths")
