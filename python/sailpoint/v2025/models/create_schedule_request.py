# Generated from schema/.
"""Create schedule request."""

from sailpoint.v2025.models import CreateScheduleRequest

__all__ = ["CreateScheduleRequest"]
