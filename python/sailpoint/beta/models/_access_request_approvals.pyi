# Generated from schema/.
"""The models of the schema file access_request_approvals, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models._shared import ApprovalForwardHistory1, CommentDto1Author, ErrorMessageDto, PendingApprovalMaxPermittedAccessDuration, RequestedAccountRef, RequestedItemStatusRequestedFor, SodExemptCriteria1, SodPolicyDto1
from sailpoint.beta.models.access_request_type import AccessRequestType
from sailpoint.beta.models.completed_approval_state import CompletedApprovalState
from sailpoint.beta.models.pending_approval_action import PendingApprovalAction

class AccessItemOwnerDto(Model):
    """Access item owner dto."""

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

class AccessItemRequestedForDto(Model):
    """Access item requested for dto."""

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

class AccessItemRequesterDto(Model):
    """Access item requester dto."""

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

class ApprovalSummary(Model):
    """Numbers of approvals."""

    pending: int | None
    """Number of pending approvals."""
    approved: int | None
    """Number of approved requests."""
    rejected: int | None
    """Number of rejected requests."""
    def __init__(
        self,
        *,
        pending: int | None = ...,
        approved: int | None = ...,
        rejected: int | None = ...,
    ) -> None: ...

class CommentDto(Model):
    """A comment."""

    comment: str | None
    """The comment's text."""
    author: CommentDtoAuthor | None
    """The author."""
    created: datetime | str | None
    """Time of creation."""
    def __init__(
        self,
        *,
        comment: str | None = ...,
        author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class CommentDto1(Model):
    """Comment dto1."""

    comment: str | None
    created: datetime | str | None
    author: CommentDto1Author | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        comment: str | None = ...,
        created: datetime | str | None = ...,
        author: CommentDto1Author | Mapping[str, Any] | None = ...,
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

class CompletedApproval(Model):
    """Completed approval."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    request_created: datetime | str | None
    request_type: str | None
    requester: AccessItemRequesterDto | None
    requested_for: RequestedItemStatusRequestedFor | None
    reviewed_by: CompletedApprovalReviewedBy | None
    owner: AccessItemOwnerDto | None
    requested_object: RequestableObjectReference | None
    requester_comment: CommentDto1 | None
    reviewer_comment: CommentDto | None
    previous_reviewers_comments: list[CommentDto1] | None
    forward_history: list[ApprovalForwardHistory1] | None
    comment_required_when_rejected: bool | None
    state: str | None
    remove_date: datetime | str | None
    remove_date_update_requested: bool | None
    current_remove_date: datetime | str | None
    start_date: datetime | str | None
    start_update_requested: bool | None
    current_start_date: datetime | str | None
    sod_violation_context: SodViolationContextCheckCompleted2 | None
    pre_approval_trigger_result: CompletedApprovalPreApprovalTriggerResult | None
    client_metadata: dict[str, str] | None
    requested_accounts: list[RequestedAccountRef] | None
    privilege_level: str | None
    max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        request_created: datetime | str | None = ...,
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        requester: AccessItemRequesterDto | Mapping[str, Any] | None = ...,
        requested_for: RequestedItemStatusRequestedFor | Mapping[str, Any] | None = ...,
        reviewed_by: CompletedApprovalReviewedBy | Mapping[str, Any] | None = ...,
        owner: AccessItemOwnerDto | Mapping[str, Any] | None = ...,
        requested_object: RequestableObjectReference | Mapping[str, Any] | None = ...,
        requester_comment: CommentDto1 | Mapping[str, Any] | None = ...,
        reviewer_comment: CommentDto | Mapping[str, Any] | None = ...,
        previous_reviewers_comments: Sequence[CommentDto1 | Mapping[str, Any]] | None = ...,
        forward_history: Sequence[ApprovalForwardHistory1 | Mapping[str, Any]] | None = ...,
        comment_required_when_rejected: bool | None = ...,
        state: CompletedApprovalState | Literal["APPROVED", "REJECTED"] | None = ...,
        remove_date: datetime | str | None = ...,
        remove_date_update_requested: bool | None = ...,
        current_remove_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        start_update_requested: bool | None = ...,
        current_start_date: datetime | str | None = ...,
        sod_violation_context: SodViolationContextCheckCompleted2 | Mapping[str, Any] | None = ...,
        pre_approval_trigger_result: CompletedApprovalPreApprovalTriggerResult | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_accounts: Sequence[RequestedAccountRef | Mapping[str, Any]] | None = ...,
        privilege_level: str | None = ...,
        max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | Mapping[str, Any] | None = ...,
    ) -> None: ...

class CompletedApprovalPreApprovalTriggerResult(Model):
    """Completed approval pre approval trigger result."""

    comment: str | None
    decision: str | None
    reviewer: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        decision: CompletedApprovalState | Literal["APPROVED", "REJECTED"] | None = ...,
        reviewer: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...

class CompletedApprovalReviewedBy(Model):
    """Completed approval reviewed by."""

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

class ForwardApprovalDto(Model):
    """Forward approval dto."""

    new_owner_id: str
    comment: str
    def __init__(
        self,
        *,
        new_owner_id: str,
        comment: str,
    ) -> None: ...

class PendingApproval(Model):
    """Pending approval."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    request_created: datetime | str | None
    request_type: str | None
    requester: AccessItemRequesterDto | None
    requested_for: AccessItemRequestedForDto | None
    owner: AccessItemOwnerDto | None
    requested_object: RequestableObjectReference | None
    requester_comment: CommentDto1 | None
    previous_reviewers_comments: list[CommentDto1] | None
    forward_history: list[ApprovalForwardHistory1] | None
    comment_required_when_rejected: bool | None
    action_in_process: str | None
    remove_date: datetime | str | None
    remove_date_update_requested: bool | None
    current_remove_date: datetime | str | None
    start_date: datetime | str | None
    start_update_requested: bool | None
    current_start_date: datetime | str | None
    sod_violation_context: SodViolationContextCheckCompleted2 | None
    client_metadata: dict[str, str] | None
    requested_accounts: list[RequestedAccountRef] | None
    privilege_level: str | None
    max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        request_created: datetime | str | None = ...,
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        requester: AccessItemRequesterDto | Mapping[str, Any] | None = ...,
        requested_for: AccessItemRequestedForDto | Mapping[str, Any] | None = ...,
        owner: AccessItemOwnerDto | Mapping[str, Any] | None = ...,
        requested_object: RequestableObjectReference | Mapping[str, Any] | None = ...,
        requester_comment: CommentDto1 | Mapping[str, Any] | None = ...,
        previous_reviewers_comments: Sequence[CommentDto1 | Mapping[str, Any]] | None = ...,
        forward_history: Sequence[ApprovalForwardHistory1 | Mapping[str, Any]] | None = ...,
        comment_required_when_rejected: bool | None = ...,
        action_in_process: PendingApprovalAction | Literal["APPROVED", "REJECTED", "FORWARDED"] | None = ...,
        remove_date: datetime | str | None = ...,
        remove_date_update_requested: bool | None = ...,
        current_remove_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        start_update_requested: bool | None = ...,
        current_start_date: datetime | str | None = ...,
        sod_violation_context: SodViolationContextCheckCompleted2 | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_accounts: Sequence[RequestedAccountRef | Mapping[str, Any]] | None = ...,
        privilege_level: str | None = ...,
        max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RequestableObjectReference(Model):
    """Requestable object reference."""

    id: str | None
    name: str | None
    description: str | None
    type: str | None
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
    ) -> None: ...

class SodViolationCheckResult2(Model):
    """Sod violation check result2."""

    message: ErrorMessageDto | None
    client_metadata: dict[str, str] | None
    violation_contexts: list[SodViolationContext2] | None
    violated_policies: list[SodPolicyDto1] | None
    def __init__(
        self,
        *,
        message: ErrorMessageDto | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        violation_contexts: Sequence[SodViolationContext2 | Mapping[str, Any]] | None = ...,
        violated_policies: Sequence[SodPolicyDto1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SodViolationContext2(Model):
    """Sod violation context2."""

    policy: SodPolicyDto1 | None
    conflicting_access_criteria: SodViolationContext2ConflictingAccessCriteria | None
    def __init__(
        self,
        *,
        policy: SodPolicyDto1 | Mapping[str, Any] | None = ...,
        conflicting_access_criteria: SodViolationContext2ConflictingAccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodViolationContext2ConflictingAccessCriteria(Model):
    """Sod violation context2 conflicting access criteria."""

    left_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | None
    right_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | None
    def __init__(
        self,
        *,
        left_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
        right_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodViolationContext2ConflictingAccessCriteriaLeftCriteria(Model):
    """Sod violation context2 conflicting access criteria left criteria."""

    criteria_list: list[SodExemptCriteria1] | None
    def __init__(
        self,
        *,
        criteria_list: Sequence[SodExemptCriteria1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SodViolationContextCheckCompleted2(Model):
    """Sod violation context check completed2."""

    state: str | None
    """Known values: SUCCESS, ERROR."""
    uuid: str | None
    violation_check_result: SodViolationCheckResult2 | None
    def __init__(
        self,
        *,
        state: Literal["SUCCESS", "ERROR"] | None = ...,
        uuid: str | None = ...,
        violation_check_result: SodViolationCheckResult2 | Mapping[str, Any] | None = ...,
    ) -> None: ...
