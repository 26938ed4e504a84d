# Generated from schema/.
"""The models of the schema file shared, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Differences, Tracked
from sailpoint.beta.models._access_requests import SodViolationCheckResult1
from sailpoint.beta.models._identities import AccessRequestContext, RoleMatchDto
from sailpoint.beta.models._sod_policies import AccessCriteria
from sailpoint.beta.models._sp_config import ImportOptions
from sailpoint.beta.models.dto_type import DtoType
from sailpoint.beta.models.locale_origin import LocaleOrigin
from sailpoint.beta.models.managed_client_status_enum import ManagedClientStatusEnum
from sailpoint.beta.models.reassignment_type import ReassignmentType

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

class AccessItemReviewedBy(Model):
    """Access item reviewed by."""

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

class ApprovalForwardHistory1(Model):
    """Approval forward history1."""

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

class ArrayInner1(Model):
    """Array inner1."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | int | dict[str, Any] | None
    def __init__(
        self,
        actual_instance: str | int | Mapping[str, Any] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AssignmentContextDto(Model):
    """Assignment context dto."""

    requested: AccessRequestContext | None
    matched: list[RoleMatchDto] | None
    computed_date: str | None
    def __init__(
        self,
        *,
        requested: AccessRequestContext | Mapping[str, Any] | None = ...,
        matched: Sequence[RoleMatchDto | Mapping[str, Any]] | None = ...,
        computed_date: str | None = ...,
    ) -> None: ...

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

class BaseCommonDto1(Model):
    """Base common dto1."""

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

class BaseReferenceDto(Model):
    """Base reference dto."""

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

class BeforeProvisioningRuleDto(Model):
    """Before provisioning rule dto."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
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

class CertificationReference(Model):
    """Certification reference."""

    type: str | None
    """Known values: CERTIFICATION."""
    id: str | None
    name: str | None
    reviewer: Reviewer | None
    def __init__(
        self,
        *,
        type: Literal["CERTIFICATION"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        reviewer: Reviewer | Mapping[str, Any] | None = ...,
    ) -> None: ...

class CertificationReferenceDto(Model):
    """Certification reference dto."""

    type: str | None
    """Known values: CERTIFICATION."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CERTIFICATION"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class CommentDto1Author(Model):
    """Comment dto1 author."""

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

class CreateDomainDkim405Response(Model):
    """Create domain dkim405 response."""

    error_name: Any
    error_message: Any
    tracking_id: str | None
    def __init__(
        self,
        *,
        error_name: Any = ...,
        error_message: Any = ...,
        tracking_id: str | None = ...,
    ) -> None: ...

class CreateFormDefinitionFileRequestRequest(Model):
    """Create form definition file request request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...

class Entitlement(Tracked[JsonPatchOperation], Model):
    """Entitlement."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    attribute: str | None
    value: str | None
    source_schema_object_type: str | None
    privileged: bool | None
    cloud_governed: bool | None
    description: str | None
    requestable: bool | None
    attributes: dict[str, Any] | None
    source: EntitlementSource | None
    owner: EntitlementOwner | None
    additional_owners: list[AdditionalOwnerRef] | None
    direct_permissions: list[PermissionDto] | None
    segments: list[str] | None
    manually_updated_fields: EntitlementManuallyUpdatedFields | None
    access_model_metadata: EntitlementAccessModelMetadata | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        source_schema_object_type: str | None = ...,
        privileged: bool | None = ...,
        cloud_governed: bool | None = ...,
        description: str | None = ...,
        requestable: bool | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        source: EntitlementSource | Mapping[str, Any] | None = ...,
        owner: EntitlementOwner | Mapping[str, Any] | None = ...,
        additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
        direct_permissions: Sequence[PermissionDto | Mapping[str, Any]] | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        manually_updated_fields: EntitlementManuallyUpdatedFields | Mapping[str, Any] | None = ...,
        access_model_metadata: EntitlementAccessModelMetadata | Mapping[str, Any] | None = ...,
    ) -> None: ...

class EntitlementAccessModelMetadata(Model):
    """Entitlement access model metadata."""

    attributes: list[AttributeDTO] | None
    def __init__(
        self,
        *,
        attributes: Sequence[AttributeDTO | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class EntitlementAccessRequestConfig(Model):
    """Entitlement access request config."""

    approval_schemes: list[EntitlementApprovalScheme] | None
    request_comment_required: bool | None
    denial_comment_required: bool | None
    reauthorization_required: bool | None
    require_end_date: bool | None
    max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | None
    def __init__(
        self,
        *,
        approval_schemes: Sequence[EntitlementApprovalScheme | Mapping[str, Any]] | None = ...,
        request_comment_required: bool | None = ...,
        denial_comment_required: bool | None = ...,
        reauthorization_required: bool | None = ...,
        require_end_date: bool | None = ...,
        max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | Mapping[str, Any] | None = ...,
    ) -> None: ...

class EntitlementApprovalScheme(Model):
    """Entitlement approval scheme."""

    approver_type: str | None
    """Known values: ENTITLEMENT_OWNER, SOURCE_OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW."""
    approver_id: str | None
    def __init__(
        self,
        *,
        approver_type: Literal["ENTITLEMENT_OWNER", "SOURCE_OWNER", "MANAGER", "GOVERNANCE_GROUP", "WORKFLOW"]
        | None = ...,
        approver_id: str | None = ...,
    ) -> None: ...

class EntitlementManuallyUpdatedFields(Model):
    """Entitlement manually updated fields."""

    display_name: bool | None
    description: bool | None
    def __init__(
        self,
        *,
        display_name: bool | None = ...,
        description: bool | None = ...,
    ) -> None: ...

class EntitlementOwner(Model):
    """Entitlement owner."""

    id: str | None
    name: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
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

class EntitlementRevocationRequestConfig(Model):
    """Entitlement revocation request config."""

    approval_schemes: list[EntitlementApprovalScheme] | None
    def __init__(
        self,
        *,
        approval_schemes: Sequence[EntitlementApprovalScheme | Mapping[str, Any]] | None = ...,
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

class FieldDetails(Model):
    """Field details."""

    name: str | None
    display_name: str | None
    display_type: str | None
    required: bool | None
    allowed_values_list: list[dict[str, Any]] | None
    value: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        display_name: str | None = ...,
        display_type: str | None = ...,
        required: bool | None = ...,
        allowed_values_list: Sequence[Mapping[str, Any]] | None = ...,
        value: Mapping[str, Any] | None = ...,
    ) -> None: ...

class FormItem(Model):
    """Form item."""

    name: str | None
    def __init__(
        self,
        *,
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

class ImportAccountsRequest(Model):
    """Import accounts request."""

    file: str | None
    disable_optimization: str | None
    """Known values: true, false."""
    def __init__(
        self,
        *,
        file: str | None = ...,
        disable_optimization: Literal["true", "false"] | None = ...,
    ) -> None: ...

class ImportAccountsRequest1(Model):
    """Import accounts request1."""

    disable_optimization: str | None
    """Known values: true, false."""
    def __init__(
        self,
        *,
        disable_optimization: Literal["true", "false"] | None = ...,
    ) -> None: ...

class ImportEntitlementsBySourceRequest(Model):
    """Import entitlements by source request."""

    csv_file: str | None
    def __init__(
        self,
        *,
        csv_file: str | None = ...,
    ) -> None: ...

class ImportEntitlementsRequest(Model):
    """Import entitlements request."""

    file: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
    ) -> None: ...

class ImportNonEmployeeRecordsInBulkRequest(Model):
    """Import non employee records in bulk request."""

    data: str
    def __init__(
        self,
        *,
        data: str,
    ) -> None: ...

class ImportObject(Model):
    """Reference to an object that an import created or updated."""

    type: str | None
    """Kind of object.

    Known values: CONNECTOR_RULE, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE, RULE, SOURCE, TRANSFORM,
    TRIGGER_SUBSCRIPTION.
    """
    id: str | None
    """The object's id in this tenant."""
    name: str | None
    """The object's name."""
    def __init__(
        self,
        *,
        type: Literal[
            "CONNECTOR_RULE",
            "IDENTITY_OBJECT_CONFIG",
            "IDENTITY_PROFILE",
            "RULE",
            "SOURCE",
            "TRANSFORM",
            "TRIGGER_SUBSCRIPTION",
        ]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ImportSpConfigRequest(Model):
    """Import sp config request."""

    data: str
    options: ImportOptions | None
    def __init__(
        self,
        *,
        data: str,
        options: ImportOptions | Mapping[str, Any] | None = ...,
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
        value: UpdateMultiHostSourcesRequestInnerValue
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

class LifecycleStateDto(Model):
    """Lifecycle state dto."""

    state_name: str
    manually_updated: bool
    def __init__(
        self,
        *,
        state_name: str,
        manually_updated: bool,
    ) -> None: ...

class ListAccessModelMetadataAttribute401Response(Model):
    """List access model metadata attribute401 response."""

    error: Any
    def __init__(
        self,
        *,
        error: Any = ...,
    ) -> None: ...

class ListAccessModelMetadataAttribute429Response(Model):
    """List access model metadata attribute429 response."""

    message: Any
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...

class LoadEntitlementTask(Model):
    """Load entitlement task."""

    id: str | None
    type: str | None
    unique_name: str | None
    description: str | None
    launcher: str | None
    created: datetime | str | None
    returns: list[LoadEntitlementTaskReturnsInner] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        unique_name: str | None = ...,
        description: str | None = ...,
        launcher: str | None = ...,
        created: datetime | str | None = ...,
        returns: Sequence[LoadEntitlementTaskReturnsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LoadEntitlementTaskReturnsInner(Model):
    """Load entitlement task returns inner."""

    display_label: str | None
    attribute_name: str | None
    def __init__(
        self,
        *,
        display_label: str | None = ...,
        attribute_name: str | None = ...,
    ) -> None: ...

class LocalizedMessage(Model):
    """Localized message."""

    locale: str
    message: str
    def __init__(
        self,
        *,
        locale: str,
        message: str,
    ) -> None: ...

class ManagedClient(Tracked[JsonPatchOperation], Model):
    """Managed client."""

    id: str | None
    """Read-only: it is left out of requests."""
    alert_key: str | None
    """Read-only: it is left out of requests."""
    api_gateway_base_url: str | None
    """Read-only: it is left out of requests."""
    cc_id: int | None
    client_id: str
    cluster_id: str
    cookbook: str | None
    """Read-only: it is left out of requests."""
    description: str
    ip_address: str | None
    """Read-only: it is left out of requests."""
    last_seen: datetime | str | None
    """Read-only: it is left out of requests."""
    name: str | None
    since_last_seen: str | None
    """Read-only: it is left out of requests."""
    status: str | None
    """Read-only: it is left out of requests."""
    type: str
    va_download_url: str | None
    """Read-only: it is left out of requests."""
    va_version: str | None
    """Read-only: it is left out of requests."""
    secret: str | None
    def __init__(
        self,
        *,
        client_id: str,
        cluster_id: str,
        description: str,
        type: str,
        id: str | None = ...,
        alert_key: str | None = ...,
        api_gateway_base_url: str | None = ...,
        cc_id: int | None = ...,
        cookbook: str | None = ...,
        ip_address: str | None = ...,
        last_seen: datetime | str | None = ...,
        name: str | None = ...,
        since_last_seen: str | None = ...,
        status: ManagedClientStatusEnum
        | Literal["NORMAL", "UNDEFINED", "NOT_CONFIGURED", "CONFIGURING", "WARNING", "ERROR", "FAILED"]
        | None = ...,
        va_download_url: str | None = ...,
        va_version: str | None = ...,
        secret: str | None = ...,
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

class ManuallyUpdatedFieldsDTO(Model):
    """Manually updated fields DTO."""

    display_name: bool | None
    description: bool | None
    def __init__(
        self,
        *,
        display_name: bool | None = ...,
        description: bool | None = ...,
    ) -> None: ...

class MultiHostIntegrationsCluster(Model):
    """Multi host integrations cluster."""

    type: str
    """Known values: CLUSTER."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"],
        id: str,
        name: str,
    ) -> None: ...

class MultiHostIntegrationsManagementWorkgroup(Model):
    """Multi host integrations management workgroup."""

    type: str | None
    """Known values: GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesAccountCorrelationConfig(Model):
    """Multi host sources account correlation config."""

    type: str | None
    """Known values: ACCOUNT_CORRELATION_CONFIG."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT_CORRELATION_CONFIG"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesAccountCorrelationRule(Model):
    """Multi host sources account correlation rule."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesBeforeProvisioningRule(Model):
    """Multi host sources before provisioning rule."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesManagerCorrelationRule(Model):
    """Multi host sources manager correlation rule."""

    type: str | None
    """Known values: RULE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["RULE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesPasswordPoliciesInner(Model):
    """Multi host sources password policies inner."""

    type: str | None
    """Known values: PASSWORD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["PASSWORD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class MultiHostSourcesSchemasInner(Model):
    """Multi host sources schemas inner."""

    type: str | None
    """Known values: CONNECTOR_SCHEMA."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CONNECTOR_SCHEMA"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ObjectImportResult(Model):
    """The result of an import. Check `errors`: the status is 200 even if objects were rejected."""

    infos: list[SpConfigMessage]
    """Information about imported objects."""
    warnings: list[SpConfigMessage]
    """Problems that need attention."""
    errors: list[SpConfigMessage]
    """The reasons why objects were rejected."""
    imported_objects: list[ImportObject]
    """The objects that were created or updated."""
    def __init__(
        self,
        *,
        infos: Sequence[SpConfigMessage | Mapping[str, Any]],
        warnings: Sequence[SpConfigMessage | Mapping[str, Any]],
        errors: Sequence[SpConfigMessage | Mapping[str, Any]],
        imported_objects: Sequence[ImportObject | Mapping[str, Any]],
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

class OwnerReferenceDto(Model):
    """Owner reference dto."""

    id: str | None
    name: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
    ) -> None: ...

class PendingApprovalMaxPermittedAccessDuration(Model):
    """Pending approval max permitted access duration."""

    value: int | None
    time_unit: str | None
    """Known values: HOURS, DAYS, WEEKS, MONTHS."""
    def __init__(
        self,
        *,
        value: int | None = ...,
        time_unit: Literal["HOURS", "DAYS", "WEEKS", "MONTHS"] | None = ...,
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

class ProvisioningConfig(Model):
    """Provisioning config."""

    universal_manager: bool | None
    """Read-only: it is left out of requests."""
    managed_resource_refs: list[ProvisioningConfigManagedResourceRefsInner] | None
    plan_initializer_script: ProvisioningConfigPlanInitializerScript | None
    no_provisioning_requests: bool | None
    provisioning_request_expiration: int | None
    def __init__(
        self,
        *,
        universal_manager: bool | None = ...,
        managed_resource_refs: Sequence[ProvisioningConfigManagedResourceRefsInner | Mapping[str, Any]] | None = ...,
        plan_initializer_script: ProvisioningConfigPlanInitializerScript | Mapping[str, Any] | None = ...,
        no_provisioning_requests: bool | None = ...,
        provisioning_request_expiration: int | None = ...,
    ) -> None: ...

class ProvisioningConfigManagedResourceRefsInner(Model):
    """Provisioning config managed resource refs inner."""

    type: str | None
    """Known values: SOURCE."""
    id: Any
    name: Any
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: Any = ...,
        name: Any = ...,
    ) -> None: ...

class ProvisioningConfigPlanInitializerScript(Model):
    """Provisioning config plan initializer script."""

    source: str | None
    def __init__(
        self,
        *,
        source: str | None = ...,
    ) -> None: ...

class ProvisioningDetails(Model):
    """Provisioning details."""

    ordered_sub_phase_references: str | None
    def __init__(
        self,
        *,
        ordered_sub_phase_references: str | None = ...,
    ) -> None: ...

class PutPasswordDictionaryRequest(Model):
    """Put password dictionary request."""

    file: str | None
    def __init__(
        self,
        *,
        file: str | None = ...,
    ) -> None: ...

class Reassignment(Model):
    """Reassignment."""

    var_from: CertificationReference | None
    comment: str | None
    def __init__(
        self,
        *,
        var_from: CertificationReference | Mapping[str, Any] | None = ...,
        comment: str | None = ...,
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

class Reviewer(Model):
    """Reviewer."""

    type: str
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    id: str
    name: str
    email: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"],
        id: str,
        name: str,
        email: str | None = ...,
    ) -> None: ...

class SelfImportExportDto(Model):
    """Self import export dto."""

    type: str | None
    """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
    CONNECTOR_RULE, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE, LIFECYCLE_STATE,
    NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE, RULE, SEGMENT,
    SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
    """
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal[
            "ACCESS_PROFILE",
            "ACCESS_REQUEST_CONFIG",
            "ATTR_SYNC_SOURCE_CONFIG",
            "AUTH_ORG",
            "CAMPAIGN_FILTER",
            "CONNECTOR_RULE",
            "FORM_DEFINITION",
            "GOVERNANCE_GROUP",
            "IDENTITY_OBJECT_CONFIG",
            "IDENTITY_PROFILE",
            "LIFECYCLE_STATE",
            "NOTIFICATION_TEMPLATE",
            "PASSWORD_POLICY",
            "PASSWORD_SYNC_GROUP",
            "PUBLIC_IDENTITIES_CONFIG",
            "ROLE",
            "RULE",
            "SEGMENT",
            "SERVICE_DESK_INTEGRATION",
            "SOD_POLICY",
            "SOURCE",
            "TAG",
            "TRANSFORM",
            "TRIGGER_SUBSCRIPTION",
            "WORKFLOW",
        ]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ServiceDeskIntegrationDto(Tracked[JsonPatchOperation], Model):
    """Service desk integration dto."""

    name: str
    description: str
    type: str
    owner_ref: OwnerDto | None
    cluster_ref: SourceClusterDto | None
    cluster: str | None
    """Deprecated."""
    managed_sources: list[str] | None
    """Deprecated."""
    provisioning_config: ProvisioningConfig | None
    attributes: dict[str, Any]
    before_provisioning_rule: BeforeProvisioningRuleDto | None
    id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: str,
        attributes: Mapping[str, Any],
        owner_ref: OwnerDto | Mapping[str, Any] | None = ...,
        cluster_ref: SourceClusterDto | Mapping[str, Any] | None = ...,
        cluster: str | None = ...,
        managed_sources: list[str] | tuple[str, ...] | None = ...,
        provisioning_config: ProvisioningConfig | Mapping[str, Any] | None = ...,
        before_provisioning_rule: BeforeProvisioningRuleDto | Mapping[str, Any] | None = ...,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class ServiceDeskSource(Model):
    """Service desk source."""

    type: str | None
    """Known values: SOURCE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOURCE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SetIconRequest(Model):
    """Set icon request."""

    image: str
    def __init__(
        self,
        *,
        image: str,
    ) -> None: ...

class SodExemptCriteria1(Model):
    """Sod exempt criteria1."""

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

class SodViolationContextCheckCompleted(Model):
    """Sod violation context check completed."""

    state: str | None
    """Known values: SUCCESS, ERROR."""
    uuid: str | None
    violation_check_result: SodViolationCheckResult1 | None
    def __init__(
        self,
        *,
        state: Literal["SUCCESS", "ERROR"] | None = ...,
        uuid: str | None = ...,
        violation_check_result: SodViolationCheckResult1 | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SourceClusterDto(Model):
    """Source cluster dto."""

    type: str | None
    """Known values: CLUSTER."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["CLUSTER"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SpConfigMessage(Model):
    """A message about an object that was exported or imported."""

    key: str
    """Kind of message."""
    text: str
    """The message."""
    details: dict[str, Any]
    """Details of the message."""
    def __init__(
        self,
        *,
        key: str,
        text: str,
        details: Mapping[str, Any],
    ) -> None: ...

class Target(Model):
    """Target."""

    id: str | None
    type: str | None
    """Known values: APPLICATION, IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["APPLICATION", "IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class TaskDefinitionSummary(Model):
    """Task definition summary."""

    id: str
    unique_name: str
    description: str | None
    parent_name: str
    executor: str | None
    arguments: dict[str, Any]
    def __init__(
        self,
        *,
        id: str,
        unique_name: str,
        description: str | None,
        parent_name: str,
        executor: str | None,
        arguments: Mapping[str, Any],
    ) -> None: ...

class TaskResultDto(Model):
    """Task result dto."""

    type: str | None
    """Known values: TASK_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["TASK_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class TaskReturnDetails(Model):
    """Task return details."""

    name: str
    attribute_name: str
    def __init__(
        self,
        *,
        name: str,
        attribute_name: str,
    ) -> None: ...

class TaskStatus(Tracked[JsonPatchOperation], Model):
    """Task status."""

    id: str
    type: str
    """Known values: QUARTZ, QPOC, QUEUED_TASK."""
    unique_name: str
    description: str
    parent_name: str | None
    launcher: str
    target: Target | None
    created: datetime | str
    modified: datetime | str | None
    launched: datetime | str | None
    completed: datetime | str | None
    completion_status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMPERROR."""
    messages: list[TaskStatusMessage]
    returns: list[TaskReturnDetails]
    attributes: dict[str, Any]
    progress: str | None
    percent_complete: int
    task_definition_summary: TaskDefinitionSummary | None
    def __init__(
        self,
        *,
        id: str,
        type: Literal["QUARTZ", "QPOC", "QUEUED_TASK"],
        unique_name: str,
        description: str,
        parent_name: str | None,
        launcher: str,
        created: datetime | str,
        modified: datetime | str | None,
        launched: datetime | str | None,
        completed: datetime | str | None,
        completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR"] | None,
        messages: Sequence[TaskStatusMessage | Mapping[str, Any]],
        returns: Sequence[TaskReturnDetails | Mapping[str, Any]],
        attributes: Mapping[str, Any],
        progress: str | None,
        percent_complete: int,
        target: Target | Mapping[str, Any] | None = ...,
        task_definition_summary: TaskDefinitionSummary | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TaskStatusMessage(Model):
    """Task status message."""

    type: str
    """Known values: INFO, WARN, ERROR."""
    localized_text: LocalizedMessage | None
    key: str
    parameters: list[dict[str, Any] | str] | None
    def __init__(
        self,
        *,
        type: Literal["INFO", "WARN", "ERROR"],
        localized_text: LocalizedMessage | Mapping[str, Any] | None,
        key: str,
        parameters: Sequence[TaskStatusMessageParametersInner | Mapping[str, Any] | str] | None,
    ) -> None: ...

class TaskStatusMessageParametersInner(Model):
    """Task status message parameters inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: dict[str, Any] | str | None
    def __init__(
        self,
        actual_instance: Mapping[str, Any] | str | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class TranslationMessage(Model):
    """Translation message."""

    key: str | None
    values: list[str] | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        values: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class UpdateAccessProfilesInBulk412Response(Model):
    """Update access profiles in bulk412 response."""

    message: Any
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...

class UpdateMultiHostSourcesRequestInnerValue(Model):
    """A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself."""

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
