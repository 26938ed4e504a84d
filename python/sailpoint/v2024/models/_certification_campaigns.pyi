# Generated from schema/.
"""The models of the schema file certification_campaigns, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models._shared import ErrorMessageDto, JsonPatchOperation
from sailpoint.v2024.models.report_type import ReportType

class AccessConstraint(Model):
    """Access constraint."""

    type: str
    """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
    ids: list[str] | None
    operator: str
    """Known values: ALL, SELECTED."""
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"],
        operator: Literal["ALL", "SELECTED"],
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ActivateCampaignOptions(Model):
    """Options of activating a campaign."""

    time_zone: str | None
    """Time zone of the campaign."""
    def __init__(
        self,
        *,
        time_zone: str | None = ...,
    ) -> None: ...

class AdminReviewReassign(Model):
    """The reassignment of certifications."""

    certification_ids: list[str] | None
    """The ids of the certifications."""
    reassign_to: AdminReviewReassignReassignTo | None
    """The new reviewer."""
    reason: str | None
    """The reason."""
    def __init__(
        self,
        *,
        certification_ids: list[str] | tuple[str, ...] | None = ...,
        reassign_to: AdminReviewReassignReassignTo | Mapping[str, Any] | None = ...,
        reason: str | None = ...,
    ) -> None: ...

class AdminReviewReassignReassignTo(Model):
    """Admin review reassign reassign to."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
    ) -> None: ...

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

class CampaignAlert(Model):
    """Campaign alert."""

    level: str | None
    """Known values: ERROR, WARN, INFO."""
    localizations: list[ErrorMessageDto] | None
    def __init__(
        self,
        *,
        level: Literal["ERROR", "WARN", "INFO"] | None = ...,
        localizations: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CampaignAllOfFilter(Model):
    """Campaign all of filter."""

    id: str | None
    type: str | None
    """Known values: CAMPAIGN_FILTER."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["CAMPAIGN_FILTER"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CampaignAllOfMachineAccountCampaignInfo(Model):
    """Campaign all of machine account campaign info."""

    source_ids: list[str] | None
    reviewer_type: str | None
    """Known values: ACCOUNT_OWNER."""
    def __init__(
        self,
        *,
        source_ids: list[str] | tuple[str, ...] | None = ...,
        reviewer_type: Literal["ACCOUNT_OWNER"] | None = ...,
    ) -> None: ...

class CampaignAllOfRoleCompositionCampaignInfo(Model):
    """Campaign all of role composition campaign info."""

    reviewer_id: str | None
    """Deprecated."""
    reviewer: CampaignAllOfRoleCompositionCampaignInfoReviewer | None
    role_ids: list[str] | None
    remediator_ref: CampaignAllOfRoleCompositionCampaignInfoRemediatorRef
    query: str | None
    description: str | None
    def __init__(
        self,
        *,
        remediator_ref: CampaignAllOfRoleCompositionCampaignInfoRemediatorRef | Mapping[str, Any],
        reviewer_id: str | None = ...,
        reviewer: CampaignAllOfRoleCompositionCampaignInfoReviewer | Mapping[str, Any] | None = ...,
        role_ids: list[str] | tuple[str, ...] | None = ...,
        query: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class CampaignAllOfRoleCompositionCampaignInfoRemediatorRef(Model):
    """Campaign all of role composition campaign info remediator ref."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str | None = ...,
    ) -> None: ...

class CampaignAllOfRoleCompositionCampaignInfoReviewer(Model):
    """Campaign all of role composition campaign info reviewer."""

    type: str | None
    """Known values: GOVERNANCE_GROUP, IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CampaignAllOfSearchCampaignInfo(Model):
    """Campaign all of search campaign info."""

    type: str
    """Known values: IDENTITY, ACCESS."""
    description: str | None
    reviewer: CampaignAllOfSearchCampaignInfoReviewer | None
    query: str | None
    identity_ids: list[str] | None
    access_constraints: list[AccessConstraint] | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "ACCESS"],
        description: str | None = ...,
        reviewer: CampaignAllOfSearchCampaignInfoReviewer | Mapping[str, Any] | None = ...,
        query: str | None = ...,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
        access_constraints: Sequence[AccessConstraint | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CampaignAllOfSearchCampaignInfoReviewer(Model):
    """Campaign all of search campaign info reviewer."""

    type: str | None
    """Known values: GOVERNANCE_GROUP, IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CampaignAllOfSourceOwnerCampaignInfo(Model):
    """Campaign all of source owner campaign info."""

    source_ids: list[str] | None
    def __init__(
        self,
        *,
        source_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class CampaignAllOfSourcesWithOrphanEntitlements(Model):
    """Campaign all of sources with orphan entitlements."""

    id: str | None
    type: str | None
    """Known values: SOURCE."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["SOURCE"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CampaignCompleteOptions(Model):
    """Options of completing a campaign."""

    auto_complete_action: str | None
    """The decision on items that no reviewer has decided on.

    Known values: APPROVE, REVOKE.
    """
    def __init__(
        self,
        *,
        auto_complete_action: Literal["APPROVE", "REVOKE"] | None = ...,
    ) -> None: ...

class CampaignReport(Model):
    """A report of a campaign."""

    type: str | None
    """Kind of object.

    Known values: REPORT_RESULT.
    """
    id: str | None
    """The report's id."""
    name: str | None
    """The report's name."""
    status: str | None
    """Result of the last run.

    Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING.
    """
    report_type: str
    """Kind of report."""
    last_run_at: datetime | str | None
    """Time of the last run.

    Read-only: it is left out of requests.
    """
    def __init__(
        self,
        *,
        report_type: ReportType
        | Literal["CAMPAIGN_COMPOSITION_REPORT", "CAMPAIGN_REMEDIATION_STATUS_REPORT", "CAMPAIGN_STATUS_REPORT", "CERTIFICATION_SIGNOFF_REPORT"],
        type: Literal["REPORT_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR", "PENDING"] | None = ...,
        last_run_at: datetime | str | None = ...,
    ) -> None: ...

class CampaignReportsConfig(Model):
    """The settings of campaign reports."""

    identity_attribute_columns: list[str] | None
    """Identity attributes that are columns of the reports."""
    def __init__(
        self,
        *,
        identity_attribute_columns: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class CampaignTemplate(Tracked[JsonPatchOperation], Model):
    """A template that campaigns are created from."""

    id: str | None
    """The template's id."""
    name: str
    """The template's name."""
    description: str
    """The template's description."""
    created: datetime | str
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    scheduled: bool | None
    """True if the template has a schedule.

    Read-only: it is left out of requests.
    """
    owner_ref: CampaignTemplateOwnerRef | None
    """Reference to the owner.

    Read-only: it is left out of requests.
    """
    deadline_duration: str | None
    """Time from the start of a campaign to its deadline, an ISO 8601 duration."""
    campaign: Campaign
    """The campaign that is created."""
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

class CampaignTemplateOwnerRef(Model):
    """Campaign template owner ref."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...

class CampaignsDeleteRequest(Model):
    """The campaigns to delete."""

    ids: list[str] | None
    """The ids of the campaigns."""
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class GetActiveCampaigns200ResponseInner(Model):
    """Get active campaigns200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: Campaign | SlimCampaign | None
    def __init__(
        self,
        actual_instance: Campaign | Mapping[str, Any] | SlimCampaign | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class GetCampaign200Response(Model):
    """Get campaign200 response."""

    __match_args__ = ("actual_instance",)
    actual_instance: SlimCampaign | Campaign | None
    def __init__(
        self,
        actual_instance: SlimCampaign | Mapping[str, Any] | Campaign | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class Schedule(Model):
    """A schedule by months, days and hours."""

    type: str
    """Kind of schedule.

    Known values: WEEKLY, MONTHLY, ANNUALLY, CALENDAR.
    """
    months: ScheduleMonths | None
    """The months."""
    days: ScheduleDays | None
    """The days."""
    hours: ScheduleHours
    """The hours."""
    expiration: datetime | str | None
    """Time at which the schedule ends."""
    time_zone_id: str | None
    """Time zone, an IANA name."""
    def __init__(
        self,
        *,
        type: Literal["WEEKLY", "MONTHLY", "ANNUALLY", "CALENDAR"],
        hours: ScheduleHours | Mapping[str, Any],
        months: ScheduleMonths | Mapping[str, Any] | None = ...,
        days: ScheduleDays | Mapping[str, Any] | None = ...,
        expiration: datetime | str | None = ...,
        time_zone_id: str | None = ...,
    ) -> None: ...

class ScheduleDays(Model):
    """Schedule days."""

    type: str
    """Known values: LIST, RANGE."""
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class ScheduleHours(Model):
    """Schedule hours."""

    type: str
    """Known values: LIST, RANGE."""
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class ScheduleMonths(Model):
    """Schedule months."""

    type: str
    """Known values: LIST, RANGE."""
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class SlimCampaign(Tracked[JsonPatchOperation], Model):
    """A certification campaign with few members."""

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

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
