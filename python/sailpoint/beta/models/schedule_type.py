# Generated from schema/.
"""Schedule type."""

from sailpoint._enums import StringEnum

__all__ = ["ScheduleType"]


class ScheduleType(StringEnum):
    """Schedule type."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    CALENDAR = "CALENDAR"
    ANNUALLY = "ANNUALLY"
