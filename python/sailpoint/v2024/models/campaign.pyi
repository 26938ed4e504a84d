# Written by `make stubs` from schema/; change it there.
"""Campaign."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.campaign_alert import CampaignAlert
from sailpoint.v2024.models.campaign_all_of_filter import CampaignAllOfFilter
from sailpoint.v2024.models.campaign_all_of_machine_account_campaign_info import CampaignAllOfMachineAccountCampaignInfo
from sailpoint.v2024.models.campaign_all_of_role_composition_campaign_info import CampaignAllOfRoleCompositionCampaignInfo
from sailpoint.v2024.models.campaign_all_of_search_campaign_info import CampaignAllOfSearchCampaignInfo
from sailpoint.v2024.models.campaign_all_of_source_owner_campaign_info import CampaignAllOfSourceOwnerCampaignInfo
from sailpoint.v2024.models.campaign_all_of_sources_with_orphan_entitlements import CampaignAllOfSourcesWithOrphanEntitlements

__all__ = ["Campaign"]

class Campaign(Model):
    """Campaign."""

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
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    filter: CampaignAllOfFilter | None
    sunset_comments_required: bool | None
    source_owner_campaign_info: CampaignAllOfSourceOwnerCampaignInfo | None
    search_campaign_info: CampaignAllOfSearchCampaignInfo | None
    role_composition_campaign_info: CampaignAllOfRoleCompositionCampaignInfo | None
    machine_account_campaign_info: CampaignAllOfMachineAccountCampaignInfo | None
    sources_with_orphan_entitlements: list[CampaignAllOfSourcesWithOrphanEntitlements] | None
    """Read-only: it is left out of requests."""
    mandatory_comment_requirement: str | None
    """Known values: ALL_DECISIONS, REVOKE_ONLY_DECISIONS, NO_DECISIONS."""
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
        modified: datetime | str | None = ...,
        filter: CampaignAllOfFilter | Mapping[str, Any] | None = ...,
        sunset_comments_required: bool | None = ...,
        source_owner_campaign_info: CampaignAllOfSourceOwnerCampaignInfo | Mapping[str, Any] | None = ...,
        search_campaign_info: CampaignAllOfSearchCampaignInfo | Mapping[str, Any] | None = ...,
        role_composition_campaign_info: CampaignAllOfRoleCompositionCampaignInfo | Mapping[str, Any] | None = ...,
        machine_account_campaign_info: CampaignAllOfMachineAccountCampaignInfo | Mapping[str, Any] | None = ...,
        sources_with_orphan_entitlements: Sequence[CampaignAllOfSourcesWithOrphanEntitlements | Mapping[str, Any]]
        | None = ...,
        mandatory_comment_requirement: Literal["ALL_DECISIONS", "REVOKE_ONLY_DECISIONS", "NO_DECISIONS"] | None = ...,
    ) -> None: ...
