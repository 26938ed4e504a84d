# Generated from schema/.
"""The models of the schema file scheduled_search, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models._shared import Schedule2

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

class ScheduledSearch(Model):
    """Scheduled search."""

    id: str
    """Read-only: it is left out of requests."""
    owner: ScheduledSearchAllOfOwner
    """Read-only: it is left out of requests."""
    owner_id: str
    """Deprecated.

    Read-only: it is left out of requests.
    """
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
        id: str,
        owner: ScheduledSearchAllOfOwner | Mapping[str, Any],
        owner_id: str,
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

class ScheduledSearchAllOfOwner(Model):
    """Scheduled search all of owner."""

    type: str
    """Known values: IDENTITY."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
    ) -> None: ...

class SearchScheduleRecipientsInner(Model):
    """Search schedule recipients inner."""

    type: str
    """Known values: IDENTITY."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
    ) -> None: ...
