# Generated from schema/.
"""Schedule2."""

__all__ = ["Schedule2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.schedule2_days import Schedule2Days
    from sailpoint.v2024.models.schedule2_hours import Schedule2Hours
    from sailpoint.v2024.models.schedule2_months import Schedule2Months
    from sailpoint.v2024.models.schedule_type import ScheduleType

    class Schedule2(Model):
        """Schedule2."""

        type: str
        months: Schedule2Months | None
        days: Schedule2Days | None
        hours: Schedule2Hours
        expiration: datetime | str | None
        time_zone_id: str | None
        def __init__(
            self,
            *,
            type: ScheduleType | Literal["DAILY", "WEEKLY", "MONTHLY", "CALENDAR", "ANNUALLY"],
            hours: Schedule2Hours | Mapping[str, Any],
            months: Schedule2Months | Mapping[str, Any] | None = ...,
            days: Schedule2Days | Mapping[str, Any] | None = ...,
            expiration: datetime | str | None = ...,
            time_zone_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Schedule2 = model("v2024", "Schedule2")
