# Generated from schema/.
"""The schedule of an aggregation."""

__all__ = ["Schedule1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.schedule1_days import Schedule1Days
    from sailpoint.v3.models.schedule1_hours import Schedule1Hours
    from sailpoint.v3.models.schedule1_months import Schedule1Months
    from sailpoint.v3.models.schedule_type import ScheduleType

    class Schedule1(Tracked[JsonPatchOperation], Model):
        """The schedule of an aggregation."""

        type: str
        """The aggregation: accounts or groups."""
        months: Schedule1Months | None
        days: Schedule1Days | None
        hours: Schedule1Hours
        expiration: datetime | str | None
        time_zone_id: str | None
        def __init__(
            self,
            *,
            type: ScheduleType | Literal["DAILY", "WEEKLY", "MONTHLY", "CALENDAR", "ANNUALLY"],
            hours: Schedule1Hours | Mapping[str, Any],
            months: Schedule1Months | Mapping[str, Any] | None = ...,
            days: Schedule1Days | Mapping[str, Any] | None = ...,
            expiration: datetime | str | None = ...,
            time_zone_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Schedule1 = model("v3", "Schedule1")
