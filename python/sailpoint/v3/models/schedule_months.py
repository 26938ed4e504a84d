# Generated from schema/.
"""Schedule months."""

from sailpoint.v3.models import ScheduleMonths

__all__ = ["ScheduleMonths"]
