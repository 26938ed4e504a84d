# Written by `make stubs` from schema/; change it there.
"""Schedule hours."""

from sailpoint._core import model

__all__ = ["ScheduleHours"]

ScheduleHours = model("v2024", "ScheduleHours")
