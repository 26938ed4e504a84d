# Generated from schema/.
"""Schedule info."""

from sailpoint.v2025.models import ScheduleInfo

__all__ = ["ScheduleInfo"]
