# Written by `make stubs` from schema/; change it there.
"""Campaign template."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.campaign import Campaign
from sailpoint.v2024.models.campaign_template_owner_ref import CampaignTemplateOwnerRef

__all__ = ["CampaignTemplate"]

class CampaignTemplate(Tracked, Model):
    """Campaign template."""

    id: str | None
    name: str
    description: str
    created: datetime | str
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    scheduled: bool | None
    """Read-only: it is left out of requests."""
    owner_ref: CampaignTemplateOwnerRef | None
    """Read-only: it is left out of requests."""
    deadline_duration: str | None
    campaign: Campaign
    def __init__(
        self,
        *,
        name: str,
        description: str,
        created: datetime | str,
        modified: datetime | str | None,
        campaign: Campaign | Mapping[str, Any],
        id: str | None = ...,
        scheduled: bool | None = ...,
        owner_ref: CampaignTemplateOwnerRef | Mapping[str, Any] | None = ...,
        deadline_duration: str | None = ...,
    ) -> None: ...
