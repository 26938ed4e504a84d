# Generated from schema/.
"""Settings of a trigger that fires at set times."""

__all__ = ["ScheduledAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

    from sailpoint._core import Model

    class ScheduledAttributes(Model):
        """Settings of a trigger that fires at set times."""

        frequency: str | None
        """Frequency of firing.

        Known values: daily, weekly, monthly, yearly, cronSchedule.
        """
        time_zone: str | None
        """Time zone, an IANA name."""
        cron_string: str | None
        """Cron expression."""
        weekly_days: list[str] | None
        """Days of the week."""
        weekly_times: list[str] | None
        """Times of the day, each week."""
        yearly_times: list[str] | None
        """Times, each year."""
        def __init__(
            self,
            *,
            frequency: Literal["daily", "weekly", "monthly", "yearly", "cronSchedule"] | None,
            time_zone: str | None = ...,
            cron_string: str | None = ...,
            weekly_days: list[str] | tuple[str, ...] | None = ...,
            weekly_times: list[str] | tuple[str, ...] | None = ...,
            yearly_times: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    ScheduledAttributes = model("v2024", "ScheduledAttributes")
