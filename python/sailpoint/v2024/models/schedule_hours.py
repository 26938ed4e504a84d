# Generated from schema/.
"""Schedule hours."""

from sailpoint.v2024.models import ScheduleHours

__all__ = ["ScheduleHours"]
