# Generated from schema/.
"""Schedule hours."""

from sailpoint.v3.models import ScheduleHours

__all__ = ["ScheduleHours"]
