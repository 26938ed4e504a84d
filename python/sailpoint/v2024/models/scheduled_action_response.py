# Generated from schema/.
"""Scheduled action response."""

__all__ = ["ScheduledActionResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.scheduled_action_response_content import ScheduledActionResponseContent

    class ScheduledActionResponse(Model):
        """Scheduled action response."""

        id: str | None
        created: datetime | str | None
        job_type: str | None
        """Known values: BACKUP, CREATE_DRAFT, CONFIG_DEPLOY_DRAFT."""
        content: ScheduledActionResponseContent | None
        start_time: datetime | str | None
        cron_string: str | None
        time_zone_id: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            created: datetime | str | None = ...,
            job_type: Literal["BACKUP", "CREATE_DRAFT", "CONFIG_DEPLOY_DRAFT"] | None = ...,
            content: ScheduledActionResponseContent | Mapping[str, Any] | None = ...,
            start_time: datetime | str | None = ...,
            cron_string: str | None = ...,
            time_zone_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionResponse = model("v2024", "ScheduledActionResponse")
