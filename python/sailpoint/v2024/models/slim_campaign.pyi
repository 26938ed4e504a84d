# Written by `make stubs` from schema/; change it there.
"""Slim campaign."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.campaign_alert import CampaignAlert

__all__ = ["SlimCampaign"]

class SlimCampaign(Tracked, Model):
    """Slim campaign."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str
    description: str | None
    deadline: datetime | str | None
    type: str
    """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT."""
    email_notification_enabled: bool | None
    auto_revoke_allowed: bool | None
    recommendations_enabled: bool | None
    status: str | None
    """Known values: PENDING, STAGED, CANCELING, ACTIVATING, ACTIVE, COMPLETING, COMPLETED, ERROR, ARCHIVED.

    Read-only: it is left out of requests.
    """
    correlated_status: str | None
    """Known values: CORRELATED, UNCORRELATED."""
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    total_certifications: int | None
    """Read-only: it is left out of requests."""
    completed_certifications: int | None
    """Read-only: it is left out of requests."""
    alerts: list[CampaignAlert] | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        name: str,
        description: str | None,
        type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION", "MACHINE_ACCOUNT"],
        id: str | None = ...,
        deadline: datetime | str | None = ...,
        email_notification_enabled: bool | None = ...,
        auto_revoke_allowed: bool | None = ...,
        recommendations_enabled: bool | None = ...,
        status: Literal[
            "PENDING",
            "STAGED",
            "CANCELING",
            "ACTIVATING",
            "ACTIVE",
            "COMPLETING",
            "COMPLETED",
            "ERROR",
            "ARCHIVED",
        ]
        | None = ...,
        correlated_status: Literal["CORRELATED", "UNCORRELATED"] | None = ...,
        created: datetime | str | None = ...,
        total_certifications: int | None = ...,
        completed_certifications: int | None = ...,
        alerts: Sequence[CampaignAlert | Mapping[str, Any]] | None = ...,
    ) -> None: ...
