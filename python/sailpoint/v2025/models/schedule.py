# Generated from schema/.
"""A schedule by months, days and hours."""

__all__ = ["Schedule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.schedule_days import ScheduleDays
    from sailpoint.v2025.models.schedule_hours import ScheduleHours
    from sailpoint.v2025.models.schedule_months import ScheduleMonths

    class Schedule(Model):
        """A schedule by months, days and hours."""

        type: str
        """Kind of schedule.

        Known values: WEEKLY, MONTHLY, ANNUALLY, CALENDAR.
        """
        months: ScheduleMonths | None
        """The months."""
        days: ScheduleDays | None
        """The days."""
        hours: ScheduleHours
        """The hours."""
        expiration: datetime | str | None
        """Time at which the schedule ends."""
        time_zone_id: str | None
        """Time zone, an IANA name."""
        def __init__(
            self,
            *,
            type: Literal["WEEKLY", "MONTHLY", "ANNUALLY", "CALENDAR"],
            hours: ScheduleHours | Mapping[str, Any],
            months: ScheduleMonths | Mapping[str, Any] | None = ...,
            days: ScheduleDays | Mapping[str, Any] | None = ...,
            expiration: datetime | str | None = ...,
            time_zone_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Schedule = model("v2025", "Schedule")
