# Generated from schema/.
"""A certification campaign."""

__all__ = ["Campaign"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.campaign_alert import CampaignAlert
    from sailpoint.v2024.models.campaign_all_of_filter import CampaignAllOfFilter
    from sailpoint.v2024.models.campaign_all_of_machine_account_campaign_info import CampaignAllOfMachineAccountCampaignInfo
    from sailpoint.v2024.models.campaign_all_of_role_composition_campaign_info import CampaignAllOfRoleCompositionCampaignInfo
    from sailpoint.v2024.models.campaign_all_of_search_campaign_info import CampaignAllOfSearchCampaignInfo
    from sailpoint.v2024.models.campaign_all_of_source_owner_campaign_info import CampaignAllOfSourceOwnerCampaignInfo
    from sailpoint.v2024.models.campaign_all_of_sources_with_orphan_entitlements import CampaignAllOfSourcesWithOrphanEntitlements

    class Campaign(Model):
        """A certification campaign."""

        id: str | None
        """The campaign's id.

        Read-only: it is left out of requests.
        """
        name: str
        """The campaign's name."""
        description: str | None
        """The campaign's description."""
        deadline: datetime | str | None
        """Time by which the campaign is due."""
        type: str
        """Kind of campaign, which decides the access to review and the reviewers.

        Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT.
        """
        email_notification_enabled: bool | None
        """True if reviewers are notified by e-mail."""
        auto_revoke_allowed: bool | None
        """True if access may be revoked without further approval."""
        recommendations_enabled: bool | None
        """True if reviewers see recommendations."""
        status: str | None
        """State of the campaign.

        Known values: PENDING, STAGED, CANCELING, ACTIVATING, ACTIVE, COMPLETING, COMPLETED, ERROR, ARCHIVED.

        Read-only: it is left out of requests.
        """
        correlated_status: str | None
        """Kind of accounts that it reviews: correlated or uncorrelated.

        Known values: CORRELATED, UNCORRELATED.
        """
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        total_certifications: int | None
        """Number of certifications.

        Read-only: it is left out of requests.
        """
        completed_certifications: int | None
        """Number of completed certifications.

        Read-only: it is left out of requests.
        """
        alerts: list[CampaignAlert] | None
        """Errors and warnings of the campaign.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        filter: CampaignAllOfFilter | None
        """Reference to the campaign filter."""
        sunset_comments_required: bool | None
        """True if an end date of access needs a comment."""
        source_owner_campaign_info: CampaignAllOfSourceOwnerCampaignInfo | None
        """Settings of a campaign of source owners."""
        search_campaign_info: CampaignAllOfSearchCampaignInfo | None
        """Settings of a search campaign."""
        role_composition_campaign_info: CampaignAllOfRoleCompositionCampaignInfo | None
        """Settings of a campaign on the composition of roles."""
        machine_account_campaign_info: CampaignAllOfMachineAccountCampaignInfo | None
        """Settings of a campaign on machine accounts."""
        sources_with_orphan_entitlements: list[CampaignAllOfSourcesWithOrphanEntitlements] | None
        """References to sources that have entitlements without owner.

        Read-only: it is left out of requests.
        """
        mandatory_comment_requirement: str | None
        """The decisions that need a comment.

        Known values: ALL_DECISIONS, REVOKE_ONLY_DECISIONS, NO_DECISIONS.
        """
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

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    Campaign = model("v2024", "Campaign")
