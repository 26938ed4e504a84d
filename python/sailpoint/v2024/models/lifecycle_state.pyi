# Written by `make stubs` from schema/; change it there.
"""Lifecycle state."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.account_action import AccountAction
from sailpoint.v2024.models.email_notification_option import EmailNotificationOption

__all__ = ["LifecycleState"]

class LifecycleState(Tracked, Model):
    """Lifecycle state."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    enabled: bool | None
    technical_name: str
    description: str | None
    identity_count: int | None
    """Read-only: it is left out of requests."""
    email_notification_option: EmailNotificationOption | None
    account_actions: list[AccountAction] | None
    access_profile_ids: list[str] | None
    identity_state: str | None
    def __init__(
        self,
        *,
        name: str | None,
        technical_name: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        description: str | None = ...,
        identity_count: int | None = ...,
        email_notification_option: EmailNotificationOption | Mapping[str, Any] | None = ...,
        account_actions: Sequence[AccountAction | Mapping[str, Any]] | None = ...,
        access_profile_ids: list[str] | tuple[str, ...] | None = ...,
        identity_state: str | None = ...,
    ) -> None: ...
