# Generated from schema/.
"""Create scheduled search request."""

__all__ = ["CreateScheduledSearchRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.schedule2 import Schedule2
    from sailpoint.v2025.models.search_schedule_recipients_inner import SearchScheduleRecipientsInner

    class CreateScheduledSearchRequest(Model):
        """Create scheduled search request."""

        name: str | None
        description: str | None
        saved_search_id: str
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        schedule: Schedule2
        recipients: list[SearchScheduleRecipientsInner]
        enabled: bool | None
        email_empty_results: bool | None
        display_query_details: bool | None
        def __init__(
            self,
            *,
            saved_search_id: str,
            schedule: Schedule2 | Mapping[str, Any],
            recipients: Sequence[SearchScheduleRecipientsInner | Mapping[str, Any]],
            name: str | None = ...,
            description: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            enabled: bool | None = ...,
            email_empty_results: bool | None = ...,
            display_query_details: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateScheduledSearchRequest = model("v2025", "CreateScheduledSearchRequest")
