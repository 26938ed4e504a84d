# Generated from schema/.
"""Schedule months."""

from sailpoint.v2025.models import ScheduleMonths

__all__ = ["ScheduleMonths"]
