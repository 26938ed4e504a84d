# Generated from schema/.
"""The models of the schema file access_requests, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import AccessItemRequester, ApprovalForwardHistory, CommentDtoAuthor, ErrorMessageDto, IdentityReferenceWithNameAndEmail, OwnerDto, RequestedAccountRef, RequestedItemStatusRequestedFor, SodViolationCheckResult
from sailpoint.v3.models.access_request_type import AccessRequestType
from sailpoint.v3.models.approval_scheme import ApprovalScheme
from sailpoint.v3.models.manual_work_item_state import ManualWorkItemState
from sailpoint.v3.models.requested_item_status_request_state import RequestedItemStatusRequestState

class AccessRequest(Model):
    """A request of access, or of its revocation, for identities."""

    requested_for: list[str]
    """The ids of the identities."""
    request_type: str | None
    """Kind of request: to grant, revoke or change access."""
    requested_items: list[AccessRequestItem]
    """The access."""
    client_metadata: dict[str, str] | None
    """Values of the caller, which the service keeps with the request."""
    requested_for_with_requested_items: list[RequestedForDtoRef] | None
    """The access by identity, with the accounts to use."""
    def __init__(
        self,
        *,
        requested_for: list[str] | tuple[str, ...],
        requested_items: Sequence[AccessRequestItem | Mapping[str, Any]],
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_for_with_requested_items: Sequence[RequestedForDtoRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessRequestConfig(Model):
    """The settings of access requests."""

    approvals_must_be_external: bool | None
    """True if an external system makes the approvals."""
    auto_approval_enabled: bool | None
    """True if a request of the approver is approved automatically."""
    reauthorization_enabled: bool | None
    """True if an approver must log in again."""
    request_on_behalf_of_config: RequestOnBehalfOfConfig | None
    """Users who may request access for others."""
    approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | None
    """Reminders and escalation of approvals."""
    entitlement_request_config: EntitlementRequestConfig | None
    """Settings for requests of entitlements."""
    def __init__(
        self,
        *,
        approvals_must_be_external: bool | None = ...,
        auto_approval_enabled: bool | None = ...,
        reauthorization_enabled: bool | None = ...,
        request_on_behalf_of_config: RequestOnBehalfOfConfig | Mapping[str, Any] | None = ...,
        approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | Mapping[str, Any] | None = ...,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccessRequestItem(Model):
    """An item of an access request."""

    type: str
    """Kind of access.

    Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT.
    """
    id: str
    """Id of the access."""
    comment: str | None
    """Comment of the requester."""
    client_metadata: dict[str, str] | None
    """Values of the caller, which the service keeps with the item."""
    start_date: datetime | str | None
    """Time at which the access begins."""
    remove_date: datetime | str | None
    """Time at which the access ends."""
    assignment_id: str | None
    """Id of the assignment to revoke."""
    native_identity: str | None
    """Identifier of the account on its source."""
    def __init__(
        self,
        *,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        id: str,
        comment: str | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
        assignment_id: str | None = ...,
        native_identity: str | None = ...,
    ) -> None: ...

class AccessRequestPhases(Model):
    """A phase of an access request."""

    started: datetime | str | None
    """Time of the start."""
    finished: datetime | str | None
    """Time of the end."""
    name: str | None
    """The phase's name."""
    state: str | None
    """State of the phase.

    Known values: PENDING, EXECUTING, COMPLETED, CANCELLED, NOT_EXECUTED.
    """
    result: str | None
    """Result of the phase.

    Known values: SUCCESSFUL, FAILED.
    """
    phase_reference: str | None
    """Name of the member with the details of the phase."""
    def __init__(
        self,
        *,
        started: datetime | str | None = ...,
        finished: datetime | str | None = ...,
        name: str | None = ...,
        state: Literal["PENDING", "EXECUTING", "COMPLETED", "CANCELLED", "NOT_EXECUTED"] | None = ...,
        result: Literal["SUCCESSFUL", "FAILED"] | None = ...,
        phase_reference: str | None = ...,
    ) -> None: ...

class AccessRequestResponse(Model):
    """The requests that were made."""

    new_requests: list[AccessRequestTracking] | None
    """Requests that are new."""
    existing_requests: list[AccessRequestTracking] | None
    """Requests that existed already."""
    def __init__(
        self,
        *,
        new_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
        existing_requests: Sequence[AccessRequestTracking | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessRequestTracking(Model):
    """The requests for one identity."""

    requested_for: str | None
    """Id of the identity."""
    requested_items_details: list[RequestedItemDetails] | None
    """The requested items."""
    attributes_hash: int | None
    """Hash of the request's attributes."""
    access_request_ids: list[str] | None
    """The ids of the access requests."""
    def __init__(
        self,
        *,
        requested_for: str | None = ...,
        requested_items_details: Sequence[RequestedItemDetails | Mapping[str, Any]] | None = ...,
        attributes_hash: int | None = ...,
        access_request_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class AccountItemRef(Model):
    """Account item ref."""

    account_uuid: str | None
    native_identity: str | None
    def __init__(
        self,
        *,
        account_uuid: str | None = ...,
        native_identity: str | None = ...,
    ) -> None: ...

class ApprovalReminderAndEscalationConfig(Model):
    """Approval reminder and escalation config."""

    days_until_escalation: int | None
    days_between_reminders: int | None
    max_reminders: int | None
    fallback_approver_ref: IdentityReferenceWithNameAndEmail | None
    def __init__(
        self,
        *,
        days_until_escalation: int | None = ...,
        days_between_reminders: int | None = ...,
        max_reminders: int | None = ...,
        fallback_approver_ref: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ApprovalStatusDto(Model):
    """Approval status dto."""

    approval_id: str | None
    forwarded: bool | None
    original_owner: ApprovalStatusDtoOriginalOwner | None
    current_owner: ApprovalStatusDtoCurrentOwner | None
    modified: datetime | str | None
    status: str | None
    scheme: str | None
    error_messages: list[ErrorMessageDto] | None
    comment: str | None
    remove_date: datetime | str | None
    def __init__(
        self,
        *,
        approval_id: str | None = ...,
        forwarded: bool | None = ...,
        original_owner: ApprovalStatusDtoOriginalOwner | Mapping[str, Any] | None = ...,
        current_owner: ApprovalStatusDtoCurrentOwner | Mapping[str, Any] | None = ...,
        modified: datetime | str | None = ...,
        status: ManualWorkItemState
        | Literal["PENDING", "APPROVED", "REJECTED", "EXPIRED", "CANCELLED", "ARCHIVED"]
        | None = ...,
        scheme: ApprovalScheme
        | Literal["APP_OWNER", "SOURCE_OWNER", "MANAGER", "ROLE_OWNER", "ACCESS_PROFILE_OWNER", "ENTITLEMENT_OWNER", "GOVERNANCE_GROUP"]
        | None = ...,
        error_messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
        comment: str | None = ...,
        remove_date: datetime | str | None = ...,
    ) -> None: ...

class ApprovalStatusDtoCurrentOwner(Model):
    """Approval status dto current owner."""

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

class ApprovalStatusDtoOriginalOwner(Model):
    """Approval status dto original owner."""

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

class CancelAccessRequest(Model):
    """The access request to cancel."""

    account_activity_id: str
    """Id of the access request's account activity."""
    comment: str
    """The reason."""
    def __init__(
        self,
        *,
        account_activity_id: str,
        comment: str,
    ) -> None: ...

class EntitlementRequestConfig(Model):
    """Entitlement request config."""

    allow_entitlement_request: bool | None
    request_comments_required: bool | None
    denied_comments_required: bool | None
    grant_request_approval_schemes: str | None
    def __init__(
        self,
        *,
        allow_entitlement_request: bool | None = ...,
        request_comments_required: bool | None = ...,
        denied_comments_required: bool | None = ...,
        grant_request_approval_schemes: str | None = ...,
    ) -> None: ...

class ManualWorkItemDetails(Model):
    """Manual work item details."""

    forwarded: bool | None
    original_owner: ManualWorkItemDetailsOriginalOwner | None
    current_owner: ManualWorkItemDetailsCurrentOwner | None
    modified: datetime | str | None
    status: str | None
    forward_history: list[ApprovalForwardHistory] | None
    def __init__(
        self,
        *,
        forwarded: bool | None = ...,
        original_owner: ManualWorkItemDetailsOriginalOwner | Mapping[str, Any] | None = ...,
        current_owner: ManualWorkItemDetailsCurrentOwner | Mapping[str, Any] | None = ...,
        modified: datetime | str | None = ...,
        status: ManualWorkItemState
        | Literal["PENDING", "APPROVED", "REJECTED", "EXPIRED", "CANCELLED", "ARCHIVED"]
        | None = ...,
        forward_history: Sequence[ApprovalForwardHistory | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ManualWorkItemDetailsCurrentOwner(Model):
    """Manual work item details current owner."""

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

class ManualWorkItemDetailsOriginalOwner(Model):
    """Manual work item details original owner."""

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

class RequestOnBehalfOfConfig(Model):
    """Request on behalf of config."""

    allow_request_on_behalf_of_anyone_by_anyone: bool | None
    allow_request_on_behalf_of_employee_by_manager: bool | None
    def __init__(
        self,
        *,
        allow_request_on_behalf_of_anyone_by_anyone: bool | None = ...,
        allow_request_on_behalf_of_employee_by_manager: bool | None = ...,
    ) -> None: ...

class RequestedForDtoRef(Model):
    """Requested for dto ref."""

    identity_id: str
    requested_items: list[RequestedItemDtoRef]
    def __init__(
        self,
        *,
        identity_id: str,
        requested_items: Sequence[RequestedItemDtoRef | Mapping[str, Any]],
    ) -> None: ...

class RequestedItemDetails(Model):
    """Requested item details."""

    type: str | None
    """Known values: ACCESS_PROFILE, ENTITLEMENT, ROLE."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCESS_PROFILE", "ENTITLEMENT", "ROLE"] | None = ...,
        id: str | None = ...,
    ) -> None: ...

class RequestedItemDtoRef(Model):
    """Requested item dto ref."""

    type: str
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    id: str
    comment: str | None
    client_metadata: dict[str, str] | None
    start_date: datetime | str | None
    remove_date: datetime | str | None
    account_selection: list[SourceItemRef] | None
    def __init__(
        self,
        *,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        id: str,
        comment: str | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
        account_selection: Sequence[SourceItemRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RequestedItemStatus(Model):
    """The status of a requested item."""

    id: str | None
    """Id of the access."""
    name: str | None
    """Name of the access."""
    type: str | None
    """Kind of access.

    Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT.
    """
    cancelled_request_details: RequestedItemStatusCancelledRequestDetails | None
    """Details of the cancellation."""
    error_messages: list[list[ErrorMessageDto]] | None
    """Errors, in one or more languages."""
    state: str | None
    """State of the request."""
    approval_details: list[ApprovalStatusDto] | None
    """The approvals."""
    approval_ids: list[str] | None
    """The ids of the approvals."""
    manual_work_item_details: list[ManualWorkItemDetails] | None
    """The work items of manual steps."""
    account_activity_item_id: str | None
    """Id of the account activity item."""
    request_type: str | None
    """Kind of request: to grant, revoke or change access."""
    modified: datetime | str | None
    """Time of the last change."""
    created: datetime | str | None
    """Time of creation."""
    requester: AccessItemRequester | None
    """The identity that made the request."""
    requested_for: RequestedItemStatusRequestedFor | None
    """The identity that the access is for."""
    requester_comment: RequestedItemStatusRequesterComment | None
    """Comment of the requester."""
    sod_violation_context: RequestedItemStatusSodViolationContext | None
    """Violations of separation-of-duties policies."""
    provisioning_details: RequestedItemStatusProvisioningDetails | None
    """Details of the provisioning."""
    pre_approval_trigger_details: RequestedItemStatusPreApprovalTriggerDetails | None
    """Details of the decision before the approvals."""
    access_request_phases: list[AccessRequestPhases] | None
    """Phases of the request."""
    description: str | None
    """Description of the access."""
    start_date: datetime | str | None
    """Time at which the access begins."""
    remove_date: datetime | str | None
    """Time at which the access ends."""
    cancelable: bool | None
    """True if the request can be cancelled."""
    access_request_id: str | None
    """Id of the access request."""
    client_metadata: dict[str, str] | None
    """Values of the caller, which the service keeps with the item."""
    requested_accounts: list[RequestedAccountRef] | None
    """The accounts that the access is for."""
    privilege_level: str | None
    """Level of privilege."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
        cancelled_request_details: RequestedItemStatusCancelledRequestDetails | Mapping[str, Any] | None = ...,
        error_messages: Sequence[Sequence[ErrorMessageDto | Mapping[str, Any]]] | None = ...,
        state: RequestedItemStatusRequestState
        | Literal["EXECUTING", "REQUEST_COMPLETED", "CANCELLED", "TERMINATED", "PROVISIONING_VERIFICATION_PENDING", "REJECTED", "PROVISIONING_FAILED", "NOT_ALL_ITEMS_PROVISIONED", "ERROR"]
        | None = ...,
        approval_details: Sequence[ApprovalStatusDto | Mapping[str, Any]] | None = ...,
        approval_ids: list[str] | tuple[str, ...] | None = ...,
        manual_work_item_details: Sequence[ManualWorkItemDetails | Mapping[str, Any]] | None = ...,
        account_activity_item_id: str | None = ...,
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        requester: AccessItemRequester | Mapping[str, Any] | None = ...,
        requested_for: RequestedItemStatusRequestedFor | Mapping[str, Any] | None = ...,
        requester_comment: RequestedItemStatusRequesterComment | Mapping[str, Any] | None = ...,
        sod_violation_context: RequestedItemStatusSodViolationContext | Mapping[str, Any] | None = ...,
        provisioning_details: RequestedItemStatusProvisioningDetails | Mapping[str, Any] | None = ...,
        pre_approval_trigger_details: RequestedItemStatusPreApprovalTriggerDetails | Mapping[str, Any] | None = ...,
        access_request_phases: Sequence[AccessRequestPhases | Mapping[str, Any]] | None = ...,
        description: str | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
        cancelable: bool | None = ...,
        access_request_id: str | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_accounts: Sequence[RequestedAccountRef | Mapping[str, Any]] | None = ...,
        privilege_level: str | None = ...,
    ) -> None: ...

class RequestedItemStatusCancelledRequestDetails(Model):
    """Requested item status cancelled request details."""

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

class RequestedItemStatusPreApprovalTriggerDetails(Model):
    """Requested item status pre approval trigger details."""

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

class RequestedItemStatusProvisioningDetails(Model):
    """Requested item status provisioning details."""

    ordered_sub_phase_references: str | None
    def __init__(
        self,
        *,
        ordered_sub_phase_references: str | None = ...,
    ) -> None: ...

class RequestedItemStatusRequesterComment(Model):
    """Requested item status requester comment."""

    comment: str | None
    created: datetime | str | None
    author: CommentDtoAuthor | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        comment: str | None = ...,
        created: datetime | str | None = ...,
        author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RequestedItemStatusSodViolationContext(Model):
    """Requested item status sod violation context."""

    state: str | None
    """Known values: SUCCESS, ERROR."""
    uuid: str | None
    violation_check_result: SodViolationCheckResult | None
    def __init__(
        self,
        *,
        state: Literal["SUCCESS", "ERROR"] | None = ...,
        uuid: str | None = ...,
        violation_check_result: SodViolationCheckResult | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SourceItemRef(Model):
    """Source item ref."""

    source_id: str | None
    accounts: list[AccountItemRef] | None
    def __init__(
        self,
        *,
        source_id: str | None = ...,
        accounts: Sequence[AccountItemRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...
