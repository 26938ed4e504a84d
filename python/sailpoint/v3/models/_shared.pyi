# Generated from schema/.
"""The models of the schema file shared, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Differences, Tracked
from sailpoint.v3.models._saved_search import Column, SavedSearchDetailFilters
from sailpoint.v3.models._scheduled_search import SearchScheduleRecipientsInner
from sailpoint.v3.models._segments import Expression
from sailpoint.v3.models._sod_policies import AccessCriteria, AccessCriteriaRequest, SodPolicyOwnerRef, ViolationOwnerAssignmentConfig
from sailpoint.v3.models._work_items import SectionDetails
from sailpoint.v3.models.dto_type import DtoType
from sailpoint.v3.models.index import Index
from sailpoint.v3.models.locale_origin import LocaleOrigin
from sailpoint.v3.models.reassignment_type import ReassignmentType
from sailpoint.v3.models.schedule_type import ScheduleType
from sailpoint.v3.models.selector_type import SelectorType

class Access(Model):
    """Access."""

    id: str | None
    name: str | None
    display_name: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class AccessApps(Model):
    """Access apps."""

    id: str | None
    name: str | None
    description: str | None
    owner: AccessAppsOwner | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        owner: AccessAppsOwner | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccessAppsOwner(Model):
    """Access apps owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...

class AccessDuration(Model):
    """Access duration."""

    value: int | None
    time_unit: str | None
    """Known values: HOURS, DAYS, WEEKS, MONTHS."""
    def __init__(
        self,
        *,
        value: int | None = ...,
        time_unit: Literal["HOURS", "DAYS", "WEEKS", "MONTHS"] | None = ...,
    ) -> None: ...

class AccessItemRequester(Model):
    """Access item requester."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccessModelMetadata(Model):
    """Access model metadata."""

    key: str | None
    name: str | None
    multiselect: bool | None
    status: str | None
    type: str | None
    object_types: list[str] | None
    description: str | None
    values: list[AccessModelMetadataValuesInner] | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        multiselect: bool | None = ...,
        status: str | None = ...,
        type: str | None = ...,
        object_types: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
        values: Sequence[AccessModelMetadataValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessModelMetadataValuesInner(Model):
    """Access model metadata values inner."""

    value: str | None
    name: str | None
    status: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class AccessProfileDocument(Model):
    """Access profile document."""

    description: str | None
    created: datetime | str | None
    modified: datetime | str | None
    synced: datetime | str | None
    enabled: bool | None
    requestable: bool | None
    request_comments_required: bool | None
    owner: BaseAccessOwner | None
    id: str
    name: str
    source: AccessProfileDocumentAllOfSource | None
    entitlements: list[BaseEntitlement] | None
    entitlement_count: int | None
    segments: list[BaseSegment] | None
    segment_count: int | None
    tags: list[str] | None
    apps: list[AccessApps] | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        synced: datetime | str | None = ...,
        enabled: bool | None = ...,
        requestable: bool | None = ...,
        request_comments_required: bool | None = ...,
        owner: BaseAccessOwner | Mapping[str, Any] | None = ...,
        source: AccessProfileDocumentAllOfSource | Mapping[str, Any] | None = ...,
        entitlements: Sequence[BaseEntitlement | Mapping[str, Any]] | None = ...,
        entitlement_count: int | None = ...,
        segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
        segment_count: int | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        apps: Sequence[AccessApps | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileDocumentAllOfSource(Model):
    """Access profile document all of source."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccessProfileRole(Model):
    """Access profile role."""

    id: str | None
    name: str | None
    display_name: str | None
    description: str | None
    type: str | None
    owner: DisplayReference | None
    disabled: bool | None
    revocable: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        type: str | None = ...,
        owner: DisplayReference | Mapping[str, Any] | None = ...,
        disabled: bool | None = ...,
        revocable: bool | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessProfileSummary(Model):
    """Access profile summary."""

    id: str | None
    name: str | None
    display_name: str | None
    description: str | None
    type: str | None
    source: Reference | None
    owner: DisplayReference | None
    revocable: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        type: str | None = ...,
        source: Reference | Mapping[str, Any] | None = ...,
        owner: DisplayReference | Mapping[str, Any] | None = ...,
        revocable: bool | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessSummary(Model):
    """Access summary."""

    access: AccessSummaryAccess | None
    entitlement: ReviewableEntitlement | None
    access_profile: ReviewableAccessProfile | None
    role: ReviewableRole | None
    def __init__(
        self,
        *,
        access: AccessSummaryAccess | Mapping[str, Any] | None = ...,
        entitlement: ReviewableEntitlement | Mapping[str, Any] | None = ...,
        access_profile: ReviewableAccessProfile | Mapping[str, Any] | None = ...,
        role: ReviewableRole | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccessSummaryAccess(Model):
    """Access summary access."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccountActivitySearchedItem(Model):
    """Account activity searched item."""

    id: str | None
    action: str | None
    created: datetime | str | None
    modified: datetime | str | None
    synced: str | None
    stage: str | None
    status: str | None
    requester: ActivityIdentity | None
    recipient: ActivityIdentity | None
    tracking_number: str | None
    errors: list[str] | None
    warnings: list[str] | None
    approvals: list[Approval] | None
    original_requests: list[OriginalRequest] | None
    expansion_items: list[ExpansionItem] | None
    account_requests: list[AccountRequest] | None
    sources: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        action: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        synced: str | None = ...,
        stage: str | None = ...,
        status: str | None = ...,
        requester: ActivityIdentity | Mapping[str, Any] | None = ...,
        recipient: ActivityIdentity | Mapping[str, Any] | None = ...,
        tracking_number: str | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
        warnings: list[str] | tuple[str, ...] | None = ...,
        approvals: Sequence[Approval | Mapping[str, Any]] | None = ...,
        original_requests: Sequence[OriginalRequest | Mapping[str, Any]] | None = ...,
        expansion_items: Sequence[ExpansionItem | Mapping[str, Any]] | None = ...,
        account_requests: Sequence[AccountRequest | Mapping[str, Any]] | None = ...,
        sources: str | None = ...,
    ) -> None: ...

class AccountRequest(Model):
    """Account request."""

    account_id: str | None
    attribute_requests: list[AttributeRequest] | None
    op: str | None
    provisioning_target: AccountSource | None
    result: AccountRequestResult | None
    source: AccountSource | None
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        attribute_requests: Sequence[AttributeRequest | Mapping[str, Any]] | None = ...,
        op: str | None = ...,
        provisioning_target: AccountSource | Mapping[str, Any] | None = ...,
        result: AccountRequestResult | Mapping[str, Any] | None = ...,
        source: AccountSource | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccountRequestResult(Model):
    """Account request result."""

    errors: list[str] | None
    status: str | None
    ticket_id: str | None
    def __init__(
        self,
        *,
        errors: list[str] | tuple[str, ...] | None = ...,
        status: str | None = ...,
        ticket_id: str | None = ...,
    ) -> None: ...

class AccountSource(Model):
    """Account source."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class ActivityIdentity(Model):
    """Activity identity."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class ActivityInsights(Model):
    """Activity insights."""

    account_id: str | None
    usage_days: int | None
    usage_days_state: str | None
    """Known values: COMPLETE, UNKNOWN."""
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        usage_days: int | None = ...,
        usage_days_state: Literal["COMPLETE", "UNKNOWN"] | None = ...,
    ) -> None: ...

class AdditionalOwnerRef(Model):
    """Additional owner ref."""

    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class App(Model):
    """App."""

    id: str | None
    name: str | None
    source: Reference | None
    account: AppAllOfAccount | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        source: Reference | Mapping[str, Any] | None = ...,
        account: AppAllOfAccount | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AppAllOfAccount(Model):
    """App all of account."""

    id: str | None
    account_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_id: str | None = ...,
    ) -> None: ...

class Approval(Model):
    """Approval."""

    comments: list[ApprovalComment] | None
    modified: datetime | str | None
    owner: ActivityIdentity | None
    result: str | None
    attribute_request: AttributeRequest | None
    source: AccountSource | None
    def __init__(
        self,
        *,
        comments: Sequence[ApprovalComment | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        owner: ActivityIdentity | Mapping[str, Any] | None = ...,
        result: str | None = ...,
        attribute_request: AttributeRequest | Mapping[str, Any] | None = ...,
        source: AccountSource | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ApprovalComment(Model):
    """Approval comment."""

    comment: str | None
    commenter: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        commenter: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...

class ApprovalForwardHistory(Model):
    """Approval forward history."""

    old_approver_name: str | None
    new_approver_name: str | None
    comment: str | None
    modified: datetime | str | None
    forwarder_name: str | None
    reassignment_type: str | None
    def __init__(
        self,
        *,
        old_approver_name: str | None = ...,
        new_approver_name: str | None = ...,
        comment: str | None = ...,
        modified: datetime | str | None = ...,
        forwarder_name: str | None = ...,
        reassignment_type: ReassignmentType
        | Literal["MANUAL_REASSIGNMENT", "AUTOMATIC_REASSIGNMENT", "AUTO_ESCALATION", "SELF_REVIEW_DELEGATION"]
        | None = ...,
    ) -> None: ...

class ArrayInner(Model):
    """A wrapper for an element of an array in a patch operation."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | int | dict[str, Any] | None
    def __init__(
        self,
        actual_instance: str | int | Mapping[str, Any] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AttributeDTO(Tracked[JsonPatchOperation], Model):
    """Attribute DTO."""

    key: str | None
    name: str | None
    multiselect: bool | None
    is_adhoc: bool | None
    status: str | None
    type: str | None
    object_types: list[str] | None
    description: str | None
    values: list[AttributeValueDTO] | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        multiselect: bool | None = ...,
        is_adhoc: bool | None = ...,
        status: str | None = ...,
        type: str | None = ...,
        object_types: list[str] | tuple[str, ...] | None = ...,
        description: str | None = ...,
        values: Sequence[AttributeValueDTO | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AttributeDTOList(Model):
    """Attribute DTO list."""

    attributes: list[AttributeDTO] | None
    def __init__(
        self,
        *,
        attributes: Sequence[AttributeDTO | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AttributeRequest(Model):
    """Attribute request."""

    name: str | None
    op: str | None
    value: str | list[str] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        op: str | None = ...,
        value: AttributeRequestValue | str | list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AttributeRequestValue(Model):
    """Attribute request value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | list[str] | None
    def __init__(
        self,
        actual_instance: str | list[str] | tuple[str, ...] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AttributeValueDTO(Tracked[JsonPatchOperation], Model):
    """Attribute value DTO."""

    value: str | None
    name: str | None
    status: str | None
    type: str | None
    """Known values: static, adhoc."""
    def __init__(
        self,
        *,
        value: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
        type: Literal["static", "adhoc"] | None = ...,
    ) -> None: ...

class BaseAccess(Model):
    """Base access."""

    description: str | None
    created: datetime | str | None
    modified: datetime | str | None
    synced: datetime | str | None
    enabled: bool | None
    requestable: bool | None
    request_comments_required: bool | None
    owner: BaseAccessOwner | None
    def __init__(
        self,
        *,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        synced: datetime | str | None = ...,
        enabled: bool | None = ...,
        requestable: bool | None = ...,
        request_comments_required: bool | None = ...,
        owner: BaseAccessOwner | Mapping[str, Any] | None = ...,
    ) -> None: ...

class BaseAccessOwner(Model):
    """Base access owner."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...

class BaseAccessProfile(Model):
    """Base access profile."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class BaseAccount(Model):
    """Base account."""

    id: str | None
    name: str | None
    account_id: str | None
    source: AccountSource | None
    disabled: bool | None
    locked: bool | None
    privileged: bool | None
    manually_correlated: bool | None
    password_last_set: datetime | str | None
    entitlement_attributes: dict[str, Any] | None
    created: datetime | str | None
    supports_password_change: bool | None
    account_attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        account_id: str | None = ...,
        source: AccountSource | Mapping[str, Any] | None = ...,
        disabled: bool | None = ...,
        locked: bool | None = ...,
        privileged: bool | None = ...,
        manually_correlated: bool | None = ...,
        password_last_set: datetime | str | None = ...,
        entitlement_attributes: Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        supports_password_change: bool | None = ...,
        account_attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

class BaseCommonDto(Model):
    """Base common dto."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        name: str | None,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class BaseDocument(Model):
    """Base document."""

    id: str
    name: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
    ) -> None: ...

class BaseEntitlement(Model):
    """Base entitlement."""

    has_permissions: bool | None
    description: str | None
    attribute: str | None
    value: str | None
    var_schema: str | None
    privileged: bool | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        has_permissions: bool | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        var_schema: str | None = ...,
        privileged: bool | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class BaseSegment(Model):
    """Base segment."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class Bound(Model):
    """Bound."""

    value: str
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str,
        inclusive: bool | None = ...,
    ) -> None: ...

class BrandingItemCreate(Model):
    """Branding item create."""

    name: str
    product_name: str | None
    action_button_color: str | None
    active_link_color: str | None
    navigation_color: str | None
    email_from_address: str | None
    login_informational_message: str | None
    file_standard: str | None
    def __init__(
        self,
        *,
        name: str,
        product_name: str | None,
        action_button_color: str | None = ...,
        active_link_color: str | None = ...,
        navigation_color: str | None = ...,
        email_from_address: str | None = ...,
        login_informational_message: str | None = ...,
        file_standard: str | None = ...,
    ) -> None: ...

class CampaignReference(Model):
    """Campaign reference."""

    id: str
    name: str
    type: str
    """Known values: CAMPAIGN."""
    campaign_type: str
    """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION, MACHINE_ACCOUNT."""
    description: str | None
    correlated_status: str
    """Known values: CORRELATED, UNCORRELATED."""
    mandatory_comment_requirement: str
    """Known values: ALL_DECISIONS, REVOKE_ONLY_DECISIONS, NO_DECISIONS."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["CAMPAIGN"],
        campaign_type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION", "MACHINE_ACCOUNT"],
        description: str | None,
        correlated_status: Literal["CORRELATED", "UNCORRELATED"],
        mandatory_comment_requirement: Literal["ALL_DECISIONS", "REVOKE_ONLY_DECISIONS", "NO_DECISIONS"],
    ) -> None: ...

class CancelledRequestDetails(Model):
    """Cancelled request details."""

    comment: str | None
    owner: OwnerDto | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        owner: OwnerDto | Mapping[str, Any] | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class CertificationIdentitySummary(Model):
    """Certification identity summary."""

    id: str | None
    name: str | None
    identity_id: str | None
    completed: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_id: str | None = ...,
        completed: bool | None = ...,
    ) -> None: ...

class CertificationTask(Model):
    """Certification task."""

    id: str | None
    type: str | None
    """Known values: REASSIGN, ADMIN_REASSIGN, COMPLETE_CERTIFICATION, FINISH_CERTIFICATION, COMPLETE_CAMPAIGN,
    ACTIVATE_CAMPAIGN, CAMPAIGN_CREATE, CAMPAIGN_DELETE.
    """
    target_type: str | None
    """Known values: CERTIFICATION, CAMPAIGN."""
    target_id: str | None
    status: str | None
    """Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR."""
    errors: list[ErrorMessageDto] | None
    reassignment_trail_dtos: list[ReassignmentTrailDTO] | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal[
            "REASSIGN",
            "ADMIN_REASSIGN",
            "COMPLETE_CERTIFICATION",
            "FINISH_CERTIFICATION",
            "COMPLETE_CAMPAIGN",
            "ACTIVATE_CAMPAIGN",
            "CAMPAIGN_CREATE",
            "CAMPAIGN_DELETE",
        ]
        | None = ...,
        target_type: Literal["CERTIFICATION", "CAMPAIGN"] | None = ...,
        target_id: str | None = ...,
        status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
        errors: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        reassignment_trail_dtos: Sequence[ReassignmentTrailDTO | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class CommentDtoAuthor(Model):
    """Comment dto author."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ConflictingAccessCriteria(Model):
    """Conflicting access criteria."""

    left_criteria: AccessCriteria | None
    right_criteria: AccessCriteria | None
    def __init__(
        self,
        *,
        left_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
        right_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ConflictingAccessCriteriaRequest(Model):
    """Conflicting access criteria request."""

    left_criteria: AccessCriteriaRequest | None
    right_criteria: AccessCriteriaRequest | None
    def __init__(
        self,
        *,
        left_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
        right_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
    ) -> None: ...

class CreateUploadedConfigurationRequest(Model):
    """Create uploaded configuration request."""

    data: str
    name: str
    def __init__(
        self,
        *,
        data: str,
        name: str,
    ) -> None: ...

class DataAccess(Model):
    """Data access."""

    policies: list[DataAccessPoliciesInner] | None
    categories: list[DataAccessCategoriesInner] | None
    impact_score: DataAccessImpactScore | None
    def __init__(
        self,
        *,
        policies: Sequence[DataAccessPoliciesInner | Mapping[str, Any]] | None = ...,
        categories: Sequence[DataAccessCategoriesInner | Mapping[str, Any]] | None = ...,
        impact_score: DataAccessImpactScore | Mapping[str, Any] | None = ...,
    ) -> None: ...

class DataAccessCategoriesInner(Model):
    """Data access categories inner."""

    value: str | None
    match_count: int | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        match_count: int | None = ...,
    ) -> None: ...

class DataAccessImpactScore(Model):
    """Data access impact score."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...

class DataAccessPoliciesInner(Model):
    """Data access policies inner."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...

class DisplayReference(Model):
    """Display reference."""

    id: str | None
    name: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class Entitlement(Tracked[JsonPatchOperation], Model):
    """Entitlement."""

    id: str | None
    name: str | None
    attribute: str | None
    value: str | None
    source_schema_object_type: str | None
    description: str | None
    privileged: bool | None
    cloud_governed: bool | None
    requestable: bool | None
    owner: EntitlementOwner | None
    additional_owners: list[AdditionalOwnerRef] | None
    manually_updated_fields: dict[str, Any] | None
    access_model_metadata: EntitlementAccessModelMetadata | None
    created: datetime | str | None
    modified: datetime | str | None
    source: EntitlementSource | None
    attributes: dict[str, Any] | None
    segments: list[str] | None
    direct_permissions: list[PermissionDto] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        source_schema_object_type: str | None = ...,
        description: str | None = ...,
        privileged: bool | None = ...,
        cloud_governed: bool | None = ...,
        requestable: bool | None = ...,
        owner: EntitlementOwner | Mapping[str, Any] | None = ...,
        additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
        manually_updated_fields: Mapping[str, Any] | None = ...,
        access_model_metadata: EntitlementAccessModelMetadata | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        source: EntitlementSource | Mapping[str, Any] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        direct_permissions: Sequence[PermissionDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementAccessModelMetadata(Model):
    """Entitlement access model metadata."""

    attributes: list[AccessModelMetadata] | None
    def __init__(
        self,
        *,
        attributes: Sequence[AccessModelMetadata | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementDocument(Model):
    """Entitlement document."""

    id: str
    name: str
    modified: datetime | str | None
    synced: str | None
    display_name: str | None
    source: EntitlementDocumentAllOfSource | None
    segments: list[BaseSegment] | None
    segment_count: int | None
    requestable: bool | None
    cloud_governed: bool | None
    created: datetime | str | None
    privileged: bool | None
    tags: list[str] | None
    attribute: str | None
    value: str | None
    source_schema_object_type: str | None
    var_schema: str | None
    hash: str | None
    attributes: dict[str, Any] | None
    truncated_attributes: list[str] | None
    contains_data_access: bool | None
    manually_updated_fields: EntitlementDocumentAllOfManuallyUpdatedFields | None
    permissions: list[EntitlementDocumentAllOfPermissions] | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        modified: datetime | str | None = ...,
        synced: str | None = ...,
        display_name: str | None = ...,
        source: EntitlementDocumentAllOfSource | Mapping[str, Any] | None = ...,
        segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
        segment_count: int | None = ...,
        requestable: bool | None = ...,
        cloud_governed: bool | None = ...,
        created: datetime | str | None = ...,
        privileged: bool | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        source_schema_object_type: str | None = ...,
        var_schema: str | None = ...,
        hash: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        truncated_attributes: list[str] | tuple[str, ...] | None = ...,
        contains_data_access: bool | None = ...,
        manually_updated_fields: EntitlementDocumentAllOfManuallyUpdatedFields | Mapping[str, Any] | None = ...,
        permissions: Sequence[EntitlementDocumentAllOfPermissions | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementDocumentAllOfManuallyUpdatedFields(Model):
    """Entitlement document all of manually updated fields."""

    description: bool | None
    display_name: bool | None
    def __init__(
        self,
        *,
        description: bool | None = ...,
        display_name: bool | None = ...,
    ) -> None: ...

class EntitlementDocumentAllOfPermissions(Model):
    """Entitlement document all of permissions."""

    target: str | None
    rights: list[str] | None
    def __init__(
        self,
        *,
        target: str | None = ...,
        rights: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class EntitlementDocumentAllOfSource(Model):
    """Entitlement document all of source."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class EntitlementOwner(Model):
    """Entitlement owner."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class EntitlementRef(Model):
    """Reference to an entitlement."""

    type: str | None
    """Kind of object.

    Known values: ENTITLEMENT.
    """
    id: str | None
    """The entitlement's id."""
    name: str | None
    """The entitlement's name."""
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class EntitlementSource(Model):
    """Entitlement source."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class EntitlementSummary(Model):
    """Entitlement summary."""

    id: str | None
    name: str | None
    display_name: str | None
    description: str | None
    source: Reference | None
    type: str | None
    privileged: bool | None
    attribute: str | None
    value: str | None
    standalone: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        source: Reference | Mapping[str, Any] | None = ...,
        type: str | None = ...,
        privileged: bool | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        standalone: bool | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ErrorMessageDto(Model):
    """A message in one language."""

    locale: str | None
    """Language of the text, a BCP 47 tag."""
    locale_origin: str | None
    """The origin of the language."""
    text: str | None
    """The message."""
    def __init__(
        self,
        *,
        locale: str | None = ...,
        locale_origin: LocaleOrigin | Literal["DEFAULT", "REQUEST"] | None = ...,
        text: str | None = ...,
    ) -> None: ...

class ErrorResponseDto(Model):
    """The body of an error response."""

    detail_code: str | None
    """Error code, more specific than the HTTP status."""
    tracking_id: str | None
    """Id of the request for SailPoint support."""
    messages: list[ErrorMessageDto] | None
    """The reason, in one or more languages."""
    causes: list[ErrorMessageDto] | None
    """The causes, in plain text."""
    def __init__(
        self,
        *,
        detail_code: str | None = ...,
        tracking_id: str | None = ...,
        messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        causes: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Event(Model):
    """Event."""

    id: str | None
    name: str | None
    created: datetime | str | None
    synced: str | None
    action: str | None
    type: str | None
    actor: EventActor | None
    target: EventTarget | None
    stack: str | None
    tracking_number: str | None
    ip_address: str | None
    details: str | None
    attributes: dict[str, Any] | None
    objects: list[str] | None
    operation: str | None
    status: str | None
    technical_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        synced: str | None = ...,
        action: str | None = ...,
        type: str | None = ...,
        actor: EventActor | Mapping[str, Any] | None = ...,
        target: EventTarget | Mapping[str, Any] | None = ...,
        stack: str | None = ...,
        tracking_number: str | None = ...,
        ip_address: str | None = ...,
        details: str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        objects: list[str] | tuple[str, ...] | None = ...,
        operation: str | None = ...,
        status: str | None = ...,
        technical_name: str | None = ...,
    ) -> None: ...

class EventActor(Model):
    """Event actor."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class EventTarget(Model):
    """Event target."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class ExceptionCriteriaAccess(Model):
    """Exception criteria access."""

    type: str | None
    id: str | None
    name: str | None
    existing: bool | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        existing: bool | None = ...,
    ) -> None: ...

class ExpansionItem(Model):
    """Expansion item."""

    account_id: str | None
    cause: str | None
    name: str | None
    attribute_request: AttributeRequest | None
    source: AccountSource | None
    id: str | None
    state: str | None
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        cause: str | None = ...,
        name: str | None = ...,
        attribute_request: AttributeRequest | Mapping[str, Any] | None = ...,
        source: AccountSource | Mapping[str, Any] | None = ...,
        id: str | None = ...,
        state: str | None = ...,
    ) -> None: ...

class FederationProtocolDetails(Model):
    """Federation protocol details."""

    role: str | None
    """Known values: SAML_IDP, SAML_SP."""
    entity_id: str | None
    def __init__(
        self,
        *,
        role: Literal["SAML_IDP", "SAML_SP"] | None = ...,
        entity_id: str | None = ...,
    ) -> None: ...

class FormDetails(Model):
    """Form details."""

    id: str | None
    name: str | None
    title: str | None
    subtitle: str | None
    target_user: str | None
    sections: list[SectionDetails] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        title: str | None = ...,
        subtitle: str | None = ...,
        target_user: str | None = ...,
        sections: Sequence[SectionDetails | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FormItemDetails(Model):
    """Form item details."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class IdentityAccess(Model):
    """Identity access."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessProfileSummary | EntitlementSummary | AccessProfileRole | None
    def __init__(
        self,
        actual_instance: AccessProfileSummary
        | Mapping[str, Any]
        | EntitlementSummary
        | AccessProfileRole
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class IdentityDocument(Model):
    """Identity document."""

    id: str
    name: str
    display_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    created: datetime | str | None
    modified: datetime | str | None
    phone: str | None
    synced: str | None
    inactive: bool | None
    protected: bool | None
    status: str | None
    employee_number: str | None
    manager: IdentityDocumentAllOfManager | None
    is_manager: bool | None
    identity_profile: IdentityDocumentAllOfIdentityProfile | None
    source: IdentityDocumentAllOfSource | None
    attributes: dict[str, Any] | None
    disabled: bool | None
    locked: bool | None
    processing_state: str | None
    processing_details: ProcessingDetails | None
    accounts: list[BaseAccount] | None
    account_count: int | None
    apps: list[App] | None
    app_count: int | None
    access: list[AccessProfileSummary | EntitlementSummary | AccessProfileRole] | None
    access_count: int | None
    entitlement_count: int | None
    role_count: int | None
    access_profile_count: int | None
    owns: list[Owns] | None
    owns_count: int | None
    tags: list[str] | None
    tags_count: int | None
    visible_segments: list[str] | None
    visible_segment_count: int | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        display_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        phone: str | None = ...,
        synced: str | None = ...,
        inactive: bool | None = ...,
        protected: bool | None = ...,
        status: str | None = ...,
        employee_number: str | None = ...,
        manager: IdentityDocumentAllOfManager | Mapping[str, Any] | None = ...,
        is_manager: bool | None = ...,
        identity_profile: IdentityDocumentAllOfIdentityProfile | Mapping[str, Any] | None = ...,
        source: IdentityDocumentAllOfSource | Mapping[str, Any] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        disabled: bool | None = ...,
        locked: bool | None = ...,
        processing_state: str | None = ...,
        processing_details: ProcessingDetails | Mapping[str, Any] | None = ...,
        accounts: Sequence[BaseAccount | Mapping[str, Any]] | None = ...,
        account_count: int | None = ...,
        apps: Sequence[App | Mapping[str, Any]] | None = ...,
        app_count: int | None = ...,
        access: Sequence[IdentityAccess | AccessProfileSummary | Mapping[str, Any] | EntitlementSummary | AccessProfileRole]
        | None = ...,
        access_count: int | None = ...,
        entitlement_count: int | None = ...,
        role_count: int | None = ...,
        access_profile_count: int | None = ...,
        owns: Sequence[Owns | Mapping[str, Any]] | None = ...,
        owns_count: int | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        tags_count: int | None = ...,
        visible_segments: list[str] | tuple[str, ...] | None = ...,
        visible_segment_count: int | None = ...,
    ) -> None: ...

class IdentityDocumentAllOfIdentityProfile(Model):
    """Identity document all of identity profile."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityDocumentAllOfManager(Model):
    """Identity document all of manager."""

    id: str | None
    name: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class IdentityDocumentAllOfSource(Model):
    """Identity document all of source."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityReference(Model):
    """Identity reference."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityReferenceWithNameAndEmail(Model):
    """Identity reference with name and email."""

    type: str | None
    id: str | None
    name: str | None
    email: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
    ) -> None: ...

class ImportNonEmployeeRecordsInBulkRequest(Model):
    """Import non employee records in bulk request."""

    data: str
    def __init__(
        self,
        *,
        data: str,
    ) -> None: ...

class JsonPatchOperation(Differences, Model):
    """One change to an object (RFC 6902)."""

    op: str
    """The kind of operation.

    Known values: add, remove, replace, move, copy, test.
    """
    path: str
    """The target, as a JSON Pointer (RFC 6901)."""
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    """The value to add, to replace with, or to compare with."""
    var_from: str | None
    """The source of `move` and `copy`, as a JSON Pointer."""
    def __init__(
        self,
        *,
        op: Literal["add", "remove", "replace", "move", "copy", "test"],
        path: str,
        value: JsonPatchOperationValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = ...,
        var_from: str | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `JsonPatchOperation` or
        `list[JsonPatchOperation]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class JsonPatchOperationValue(Model):
    """Json patch operation value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        actual_instance: str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class KbaAnswerRequestItem(Model):
    """Kba answer request item."""

    id: str
    answer: str
    def __init__(
        self,
        *,
        id: str,
        answer: str,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `KbaAnswerRequestItem` or
        `list[KbaAnswerRequestItem]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class ListAccessProfiles401Response(Model):
    """The body of a 401: the token is missing, invalid or expired."""

    error: Any
    """The problem with the token."""
    def __init__(
        self,
        *,
        error: Any = ...,
    ) -> None: ...

class ListAccessProfiles429Response(Model):
    """The body of a 429: the rate limit is exceeded."""

    message: Any
    """The limit that was exceeded."""
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...

class ManagerCorrelationMapping(Model):
    """Manager correlation mapping."""

    account_attribute_name: str | None
    identity_attribute_name: str | None
    def __init__(
        self,
        *,
        account_attribute_name: str | None = ...,
        identity_attribute_name: str | None = ...,
    ) -> None: ...

class ManualDiscoverApplications(Model):
    """Manual discover applications."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...

class OriginalRequest(Model):
    """Original request."""

    account_id: str | None
    result: Result | None
    attribute_requests: list[AttributeRequest] | None
    op: str | None
    source: AccountSource | None
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        result: Result | Mapping[str, Any] | None = ...,
        attribute_requests: Sequence[AttributeRequest | Mapping[str, Any]] | None = ...,
        op: str | None = ...,
        source: AccountSource | Mapping[str, Any] | None = ...,
    ) -> None: ...

class OwnerDto(Model):
    """Owner dto."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class OwnerReference(Model):
    """Reference to an owner."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The owner's id."""
    name: str | None
    """The owner's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class Owns(Model):
    """Owns."""

    sources: list[Reference] | None
    entitlements: list[Reference] | None
    access_profiles: list[Reference] | None
    roles: list[Reference] | None
    apps: list[Reference] | None
    governance_groups: list[Reference] | None
    fallback_approver: bool | None
    def __init__(
        self,
        *,
        sources: Sequence[Reference | Mapping[str, Any]] | None = ...,
        entitlements: Sequence[Reference | Mapping[str, Any]] | None = ...,
        access_profiles: Sequence[Reference | Mapping[str, Any]] | None = ...,
        roles: Sequence[Reference | Mapping[str, Any]] | None = ...,
        apps: Sequence[Reference | Mapping[str, Any]] | None = ...,
        governance_groups: Sequence[Reference | Mapping[str, Any]] | None = ...,
        fallback_approver: bool | None = ...,
    ) -> None: ...

class PermissionDto(Model):
    """Permission dto."""

    rights: list[str] | None
    """Read-only: it is left out of requests."""
    target: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        rights: list[str] | tuple[str, ...] | None = ...,
        target: str | None = ...,
    ) -> None: ...

class PreApprovalTriggerDetails(Model):
    """Pre approval trigger details."""

    comment: str | None
    reviewer: str | None
    decision: str | None
    """Known values: APPROVED, REJECTED."""
    def __init__(
        self,
        *,
        comment: str | None = ...,
        reviewer: str | None = ...,
        decision: Literal["APPROVED", "REJECTED"] | None = ...,
    ) -> None: ...

class ProcessingDetails(Model):
    """Processing details."""

    var_date: datetime | str | None
    stage: str | None
    retry_count: int | None
    stack_trace: str | None
    message: str | None
    def __init__(
        self,
        *,
        var_date: datetime | str | None = ...,
        stage: str | None = ...,
        retry_count: int | None = ...,
        stack_trace: str | None = ...,
        message: str | None = ...,
    ) -> None: ...

class ProvisioningDetails(Model):
    """Provisioning details."""

    ordered_sub_phase_references: str | None
    def __init__(
        self,
        *,
        ordered_sub_phase_references: str | None = ...,
    ) -> None: ...

class PutConnectorSourceConfigRequest(Model):
    """Put connector source config request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...

class PutConnectorSourceTemplateRequest(Model):
    """Put connector source template request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...

class PutPasswordDictionaryRequest(Model):
    """Put password dictionary request."""

    file: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
    ) -> None: ...

class Range(Model):
    """Range."""

    lower: Bound | None
    upper: Bound | None
    def __init__(
        self,
        *,
        lower: Bound | Mapping[str, Any] | None = ...,
        upper: Bound | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ReassignmentTrailDTO(Model):
    """Reassignment trail DTO."""

    previous_owner: str | None
    new_owner: str | None
    reassignment_type: str | None
    def __init__(
        self,
        *,
        previous_owner: str | None = ...,
        new_owner: str | None = ...,
        reassignment_type: str | None = ...,
    ) -> None: ...

class Recommendation(Model):
    """Recommendation."""

    type: str
    """Known values: HUMAN, MACHINE."""
    method: str
    """Known values: DISCOVERY, SOURCE, CRITERIA."""
    def __init__(
        self,
        *,
        type: Literal["HUMAN", "MACHINE"],
        method: Literal["DISCOVERY", "SOURCE", "CRITERIA"],
    ) -> None: ...

class Reference(Model):
    """Reference."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RequestedAccountRef(Model):
    """Requested account ref."""

    name: str | None
    type: str | None
    account_uuid: str | None
    account_id: str | None
    source_name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        account_uuid: str | None = ...,
        account_id: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...

class RequestedItemStatusRequestedFor(Model):
    """Requested item status requested for."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class Result(Model):
    """Result."""

    status: str | None
    def __init__(
        self,
        *,
        status: str | None = ...,
    ) -> None: ...

class ReviewableAccessProfile(Model):
    """Reviewable access profile."""

    id: str | None
    name: str | None
    description: str | None
    privileged: bool | None
    cloud_governed: bool | None
    end_date: datetime | str | None
    owner: IdentityReferenceWithNameAndEmail | None
    entitlements: list[ReviewableEntitlement | None] | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        privileged: bool | None = ...,
        cloud_governed: bool | None = ...,
        end_date: datetime | str | None = ...,
        owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
        entitlements: Sequence[ReviewableEntitlement | Mapping[str, Any] | None] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class ReviewableEntitlement(Model):
    """Reviewable entitlement."""

    id: str | None
    name: str | None
    description: str | None
    privileged: bool | None
    owner: IdentityReferenceWithNameAndEmail | None
    attribute_name: str | None
    attribute_value: str | None
    source_schema_object_type: str | None
    source_name: str | None
    source_type: str | None
    source_id: str | None
    has_permissions: bool | None
    is_permission: bool | None
    revocable: bool | None
    cloud_governed: bool | None
    contains_data_access: bool | None
    data_access: DataAccess | None
    account: ReviewableEntitlementAccount | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        privileged: bool | None = ...,
        owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
        attribute_name: str | None = ...,
        attribute_value: str | None = ...,
        source_schema_object_type: str | None = ...,
        source_name: str | None = ...,
        source_type: str | None = ...,
        source_id: str | None = ...,
        has_permissions: bool | None = ...,
        is_permission: bool | None = ...,
        revocable: bool | None = ...,
        cloud_governed: bool | None = ...,
        contains_data_access: bool | None = ...,
        data_access: DataAccess | Mapping[str, Any] | None = ...,
        account: ReviewableEntitlementAccount | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ReviewableEntitlementAccount(Model):
    """Reviewable entitlement account."""

    native_identity: str | None
    disabled: bool | None
    locked: bool | None
    type: str | None
    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    activity_insights: ActivityInsights | None
    description: str | None
    governance_group_id: str | None
    owner: ReviewableEntitlementAccountOwner | None
    def __init__(
        self,
        *,
        native_identity: str | None = ...,
        disabled: bool | None = ...,
        locked: bool | None = ...,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        activity_insights: ActivityInsights | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        governance_group_id: str | None = ...,
        owner: ReviewableEntitlementAccountOwner | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ReviewableEntitlementAccountOwner(Model):
    """Reviewable entitlement account owner."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class ReviewableRole(Model):
    """Reviewable role."""

    id: str | None
    name: str | None
    description: str | None
    privileged: bool | None
    owner: IdentityReferenceWithNameAndEmail | None
    revocable: bool | None
    end_date: datetime | str | None
    access_profiles: list[ReviewableAccessProfile] | None
    entitlements: list[ReviewableEntitlement | None] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        privileged: bool | None = ...,
        owner: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
        revocable: bool | None = ...,
        end_date: datetime | str | None = ...,
        access_profiles: Sequence[ReviewableAccessProfile | Mapping[str, Any]] | None = ...,
        entitlements: Sequence[ReviewableEntitlement | Mapping[str, Any] | None] | None = ...,
    ) -> None: ...

class RoleDocument(Model):
    """Role document."""

    description: str | None
    created: datetime | str | None
    modified: datetime | str | None
    synced: datetime | str | None
    enabled: bool | None
    requestable: bool | None
    request_comments_required: bool | None
    owner: BaseAccessOwner | None
    id: str
    name: str
    access_profiles: list[BaseAccessProfile] | None
    access_profile_count: int | None
    tags: list[str] | None
    segments: list[BaseSegment] | None
    segment_count: int | None
    entitlements: list[RoleDocumentAllOfEntitlements] | None
    entitlement_count: int | None
    dimensional: bool | None
    dimension_schema_attribute_count: int | None
    dimension_schema_attributes: list[RoleDocumentAllOfDimensionSchemaAttributes] | None
    dimensions: list[RoleDocumentAllOfDimensions] | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        synced: datetime | str | None = ...,
        enabled: bool | None = ...,
        requestable: bool | None = ...,
        request_comments_required: bool | None = ...,
        owner: BaseAccessOwner | Mapping[str, Any] | None = ...,
        access_profiles: Sequence[BaseAccessProfile | Mapping[str, Any]] | None = ...,
        access_profile_count: int | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        segments: Sequence[BaseSegment | Mapping[str, Any]] | None = ...,
        segment_count: int | None = ...,
        entitlements: Sequence[RoleDocumentAllOfEntitlements | Mapping[str, Any]] | None = ...,
        entitlement_count: int | None = ...,
        dimensional: bool | None = ...,
        dimension_schema_attribute_count: int | None = ...,
        dimension_schema_attributes: Sequence[RoleDocumentAllOfDimensionSchemaAttributes | Mapping[str, Any]]
        | None = ...,
        dimensions: Sequence[RoleDocumentAllOfDimensions | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleDocumentAllOfDimensionSchemaAttributes(Model):
    """Role document all of dimension schema attributes."""

    derived: bool | None
    display_name: str | None
    name: str | None
    def __init__(
        self,
        *,
        derived: bool | None = ...,
        display_name: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleDocumentAllOfDimensions(Model):
    """Role document all of dimensions."""

    id: str | None
    name: str | None
    description: str | None
    entitlements: list[RoleDocumentAllOfEntitlements1] | None
    access_profiles: list[BaseAccessProfile] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        entitlements: Sequence[RoleDocumentAllOfEntitlements1 | Mapping[str, Any]] | None = ...,
        access_profiles: Sequence[BaseAccessProfile | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleDocumentAllOfEntitlements(Model):
    """Role document all of entitlements."""

    has_permissions: bool | None
    description: str | None
    attribute: str | None
    value: str | None
    var_schema: str | None
    privileged: bool | None
    id: str | None
    name: str | None
    source_schema_object_type: str | None
    hash: str | None
    def __init__(
        self,
        *,
        has_permissions: bool | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        var_schema: str | None = ...,
        privileged: bool | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        source_schema_object_type: str | None = ...,
        hash: str | None = ...,
    ) -> None: ...

class RoleDocumentAllOfEntitlements1(Model):
    """Role document all of entitlements1."""

    has_permissions: bool | None
    description: str | None
    attribute: str | None
    value: str | None
    var_schema: str | None
    privileged: bool | None
    id: str | None
    name: str | None
    source_schema_object_type: str | None
    hash: str | None
    def __init__(
        self,
        *,
        has_permissions: bool | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        var_schema: str | None = ...,
        privileged: bool | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        source_schema_object_type: str | None = ...,
        hash: str | None = ...,
    ) -> None: ...

class SavedSearchDetail(Model):
    """Saved search detail."""

    created: datetime | str | None
    modified: datetime | str | None
    indices: list[str]
    columns: dict[str, list[Column]] | None
    query: str
    fields: list[str] | None
    order_by: dict[str, list[str]] | None
    sort: list[str] | None
    filters: SavedSearchDetailFilters | None
    def __init__(
        self,
        *,
        indices: Sequence[Index | Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles", "*"]],
        query: str,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        columns: Mapping[str, Sequence[Column | Mapping[str, Any]]] | None = ...,
        fields: list[str] | tuple[str, ...] | None = ...,
        order_by: Mapping[str, list[str] | tuple[str, ...]] | None = ...,
        sort: list[str] | tuple[str, ...] | None = ...,
        filters: SavedSearchDetailFilters | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SavedSearchName(Model):
    """Saved search name."""

    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class Schedule1(Tracked[JsonPatchOperation], Model):
    """The schedule of an aggregation."""

    type: str
    """The aggregation: accounts or groups."""
    months: Schedule1Months | None
    days: Schedule1Days | None
    hours: Schedule1Hours
    expiration: datetime | str | None
    time_zone_id: str | None
    def __init__(
        self,
        *,
        type: ScheduleType | Literal["DAILY", "WEEKLY", "MONTHLY", "CALENDAR", "ANNUALLY"],
        hours: Schedule1Hours | Mapping[str, Any],
        months: Schedule1Months | Mapping[str, Any] | None = ...,
        days: Schedule1Days | Mapping[str, Any] | None = ...,
        expiration: datetime | str | None = ...,
        time_zone_id: str | None = ...,
    ) -> None: ...

class Schedule1Days(Model):
    """Schedule1 days."""

    type: str
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: SelectorType | Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class Schedule1Hours(Model):
    """Schedule1 hours."""

    type: str
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: SelectorType | Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class Schedule1Months(Model):
    """Schedule1 months."""

    type: str
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: SelectorType | Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class ScheduledSearchName(Model):
    """Scheduled search name."""

    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class SearchSchedule(Model):
    """Search schedule."""

    saved_search_id: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    schedule: Schedule1
    recipients: list[SearchScheduleRecipientsInner]
    enabled: bool | None
    email_empty_results: bool | None
    display_query_details: bool | None
    def __init__(
        self,
        *,
        saved_search_id: str,
        schedule: Schedule1 | Mapping[str, Any],
        recipients: Sequence[SearchScheduleRecipientsInner | Mapping[str, Any]],
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        email_empty_results: bool | None = ...,
        display_query_details: bool | None = ...,
    ) -> None: ...

class Selector(Model):
    """Selector."""

    type: str
    values: list[str]
    interval: int | None
    def __init__(
        self,
        *,
        type: SelectorType | Literal["LIST", "RANGE"],
        values: list[str] | tuple[str, ...],
        interval: int | None = ...,
    ) -> None: ...

class SodExemptCriteria(Model):
    """Sod exempt criteria."""

    existing: bool | None
    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        existing: bool | None = ...,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SodPolicy(Tracked[JsonPatchOperation], Model):
    """Sod policy."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner_ref: SodPolicyOwnerRef | None
    external_policy_reference: str | None
    policy_query: str | None
    compensating_controls: str | None
    correction_advice: str | None
    state: str | None
    """Known values: ENFORCED, NOT_ENFORCED."""
    tags: list[str] | None
    creator_id: str | None
    """Read-only: it is left out of requests."""
    modifier_id: str | None
    """Read-only: it is left out of requests."""
    violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None
    scheduled: bool | None
    type: str | None
    """Known values: GENERAL, CONFLICTING_ACCESS_BASED."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        owner_ref: SodPolicyOwnerRef | Mapping[str, Any] | None = ...,
        external_policy_reference: str | None = ...,
        policy_query: str | None = ...,
        compensating_controls: str | None = ...,
        correction_advice: str | None = ...,
        state: Literal["ENFORCED", "NOT_ENFORCED"] | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        creator_id: str | None = ...,
        modifier_id: str | None = ...,
        violation_owner_assignment_config: ViolationOwnerAssignmentConfig | Mapping[str, Any] | None = ...,
        scheduled: bool | None = ...,
        type: Literal["GENERAL", "CONFLICTING_ACCESS_BASED"] | None = ...,
    ) -> None: ...

class SodPolicyDto(Model):
    """Sod policy dto."""

    type: str | None
    """Known values: SOD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SodPolicyDto1(Model):
    """Sod policy dto1."""

    type: str | None
    """Known values: SOD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SodReportResultDto(Model):
    """Sod report result dto."""

    type: str | None
    """Known values: REPORT_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["REPORT_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SodViolationCheckResult(Model):
    """Sod violation check result."""

    message: ErrorMessageDto | None
    client_metadata: dict[str, str] | None
    violation_contexts: list[SodViolationContext] | None
    violated_policies: list[SodPolicyDto1] | None
    def __init__(
        self,
        *,
        message: ErrorMessageDto | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        violation_contexts: Sequence[SodViolationContext | Mapping[str, Any]] | None = ...,
        violated_policies: Sequence[SodPolicyDto1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SodViolationContext(Model):
    """Sod violation context."""

    policy: SodPolicyDto1 | None
    conflicting_access_criteria: SodViolationContextConflictingAccessCriteria | None
    def __init__(
        self,
        *,
        policy: SodPolicyDto1 | Mapping[str, Any] | None = ...,
        conflicting_access_criteria: SodViolationContextConflictingAccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodViolationContextConflictingAccessCriteria(Model):
    """Sod violation context conflicting access criteria."""

    left_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None
    right_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None
    def __init__(
        self,
        *,
        left_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
        right_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodViolationContextConflictingAccessCriteriaLeftCriteria(Model):
    """Sod violation context conflicting access criteria left criteria."""

    criteria_list: list[SodExemptCriteria] | None
    def __init__(
        self,
        *,
        criteria_list: Sequence[SodExemptCriteria | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TransformRead(Model):
    """A stored transform."""

    name: str
    """The transform's name."""
    type: str
    """The operation.

    Known values: accountAttribute, base64Decode, base64Encode, concat, conditional, dateCompare, dateFormat,
    dateMath, decomposeDiacriticalMarks, e164phone, firstValid, rule, identityAttribute, indexOf, iso3166,
    lastIndexOf, leftPad, lookup, lower, normalizeNames, randomAlphaNumeric, randomNumeric, reference, replaceAll,
    replace, rightPad, split, static, substring, trim, upper, usernameGenerator, uuid, displayName, rfc5646.
    """
    attributes: dict[str, Any] | None
    """Arguments of the operation, which differ between operations."""
    id: str
    """The transform's id."""
    internal: bool
    """True if the product provides the transform."""
    def __init__(
        self,
        *,
        name: str,
        type: Literal[
            "accountAttribute",
            "base64Decode",
            "base64Encode",
            "concat",
            "conditional",
            "dateCompare",
            "dateFormat",
            "dateMath",
            "decomposeDiacriticalMarks",
            "e164phone",
            "firstValid",
            "rule",
            "identityAttribute",
            "indexOf",
            "iso3166",
            "lastIndexOf",
            "leftPad",
            "lookup",
            "lower",
            "normalizeNames",
            "randomAlphaNumeric",
            "randomNumeric",
            "reference",
            "replaceAll",
            "replace",
            "rightPad",
            "split",
            "static",
            "substring",
            "trim",
            "upper",
            "usernameGenerator",
            "uuid",
            "displayName",
            "rfc5646",
        ],
        attributes: Mapping[str, Any] | None,
        id: str,
        internal: bool,
    ) -> None: ...

class TypedReference(Model):
    """Typed reference."""

    type: str
    id: str
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"],
        id: str,
    ) -> None: ...

class VisibilityCriteria(Model):
    """Visibility criteria."""

    expression: Expression | None
    def __init__(
        self,
        *,
        expression: Expression | Mapping[str, Any] | None = ...,
    ) -> None: ...
