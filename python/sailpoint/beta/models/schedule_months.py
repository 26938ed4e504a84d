# Generated from schema/.
"""Schedule months."""

from sailpoint.beta.models import ScheduleMonths

__all__ = ["ScheduleMonths"]
