# Generated from schema/.
"""Scheduled action payload."""

__all__ = ["ScheduledActionPayload"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.scheduled_action_payload_content import ScheduledActionPayloadContent

    class ScheduledActionPayload(Model):
        """Scheduled action payload."""

        job_type: str
        """Known values: BACKUP, CREATE_DRAFT, CONFIG_DEPLOY_DRAFT."""
        start_time: datetime | str | None
        cron_string: str | None
        time_zone_id: str | None
        content: ScheduledActionPayloadContent
        def __init__(
            self,
            *,
            job_type: Literal["BACKUP", "CREATE_DRAFT", "CONFIG_DEPLOY_DRAFT"],
            content: ScheduledActionPayloadContent | Mapping[str, Any],
            start_time: datetime | str | None = ...,
            cron_string: str | None = ...,
            time_zone_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionPayload = model("v2025", "ScheduledActionPayload")
