# Generated from schema/.
"""Schedule hours."""

from sailpoint.v2025.models import ScheduleHours

__all__ = ["ScheduleHours"]
