# Written by `make stubs` from schema/; change it there.
"""Schedule."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.schedule_days import ScheduleDays
from sailpoint.v2024.models.schedule_hours import ScheduleHours
from sailpoint.v2024.models.schedule_months import ScheduleMonths

__all__ = ["Schedule"]

class Schedule(Model):
    """Schedule."""

    type: str
    """Known values: WEEKLY, MONTHLY, ANNUALLY, CALENDAR."""
    months: ScheduleMonths | None
    days: ScheduleDays | None
    hours: ScheduleHours
    expiration: datetime | str | None
    time_zone_id: str | None
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
