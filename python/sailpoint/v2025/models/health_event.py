# Generated from schema/.
"""Health event."""

__all__ = ["HealthEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class HealthEvent(Model):
        """Health event."""

        detailed_message: str | None
        uuid: str | None
        url: str | None
        timestamp: datetime | str | None
        last_notified_time_stamp: datetime | str | None
        cpu_utilization_percentage: float | None
        free_space_percentage: float | None
        def __init__(
            self,
            *,
            detailed_message: str | None = ...,
            uuid: str | None = ...,
            url: str | None = ...,
            timestamp: datetime | str | None = ...,
            last_notified_time_stamp: datetime | str | None = ...,
            cpu_utilization_percentage: float | None = ...,
            free_space_percentage: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    HealthEvent = model("v2025", "HealthEvent")
