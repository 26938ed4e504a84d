# Generated from schema/.
"""Schedule hours."""

from sailpoint.beta.models import ScheduleHours

__all__ = ["ScheduleHours"]
