# Generated from schema/.
"""Update schedule request."""

from sailpoint.v2025.models import UpdateScheduleRequest

__all__ = ["UpdateScheduleRequest"]
