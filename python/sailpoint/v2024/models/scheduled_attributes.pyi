# Written by `make stubs` from schema/; change it there.
"""Scheduled attributes."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ScheduledAttributes"]

class ScheduledAttributes(Model):
    """Scheduled attributes."""

    frequency: str | None
    """Known values: daily, weekly, monthly, yearly, cronSchedule."""
    time_zone: str | None
    cron_string: str | None
    weekly_days: list[str] | None
    weekly_times: list[str] | None
    yearly_times: list[str] | None
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
