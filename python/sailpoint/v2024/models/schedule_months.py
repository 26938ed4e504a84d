# Generated from schema/.
"""Schedule months."""

from sailpoint.v2024.models import ScheduleMonths

__all__ = ["ScheduleMonths"]
