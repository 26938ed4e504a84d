# Generated from schema/.
"""The models of the schema file access_request_approvals, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import AccessItemRequester, ApprovalForwardHistory, CommentDtoAuthor, OwnerDto, PendingApprovalMaxPermittedAccessDuration, RequestedAccountRef, RequestedItemStatusRequestedFor, SodViolationCheckResult
from sailpoint.v2025.models.access_request_type import AccessRequestType
from sailpoint.v2025.models.completed_approval_state import CompletedApprovalState
from sailpoint.v2025.models.pending_approval_action import PendingApprovalAction

class AccessItemRequestedFor(Model):
    """Access item requested for."""

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

class AccessRequestApproversListResponse(Model):
    """Access request approvers list response."""

    id: str | None
    email: str | None
    name: str | None
    approval_id: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        name: str | None = ...,
        approval_id: str | None = ...,
        type: str | None = ...,
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
    created: datetime | str | None
    """Time of creation."""
    author: CommentDtoAuthor | None
    """The author.

    Read-only: it is left out of requests.
    """
    def __init__(
        self,
        *,
        comment: str | None = ...,
        created: datetime | str | None = ...,
        author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
    ) -> None: ...

class CompletedApproval(Model):
    """Completed approval."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    request_created: datetime | str | None
    request_type: str | None
    requester: AccessItemRequester | None
    requested_for: RequestedItemStatusRequestedFor | None
    reviewed_by: AccessItemReviewedBy | None
    owner: OwnerDto | None
    requested_object: RequestableObjectReference | None
    requester_comment: CompletedApprovalRequesterComment | None
    reviewer_comment: CompletedApprovalReviewerComment | None
    previous_reviewers_comments: list[CommentDto] | None
    forward_history: list[ApprovalForwardHistory] | None
    comment_required_when_rejected: bool | None
    state: str | None
    remove_date: datetime | str | None
    remove_date_update_requested: bool | None
    current_remove_date: datetime | str | None
    start_date: datetime | str | None
    start_update_requested: bool | None
    current_start_date: datetime | str | None
    sod_violation_context: SodViolationContextCheckCompleted | None
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
        requester: AccessItemRequester | Mapping[str, Any] | None = ...,
        requested_for: RequestedItemStatusRequestedFor | Mapping[str, Any] | None = ...,
        reviewed_by: AccessItemReviewedBy | Mapping[str, Any] | None = ...,
        owner: OwnerDto | Mapping[str, Any] | None = ...,
        requested_object: RequestableObjectReference | Mapping[str, Any] | None = ...,
        requester_comment: CompletedApprovalRequesterComment | Mapping[str, Any] | None = ...,
        reviewer_comment: CompletedApprovalReviewerComment | Mapping[str, Any] | None = ...,
        previous_reviewers_comments: Sequence[CommentDto | Mapping[str, Any]] | None = ...,
        forward_history: Sequence[ApprovalForwardHistory | Mapping[str, Any]] | None = ...,
        comment_required_when_rejected: bool | None = ...,
        state: CompletedApprovalState | Literal["APPROVED", "REJECTED"] | None = ...,
        remove_date: datetime | str | None = ...,
        remove_date_update_requested: bool | None = ...,
        current_remove_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        start_update_requested: bool | None = ...,
        current_start_date: datetime | str | None = ...,
        sod_violation_context: SodViolationContextCheckCompleted | Mapping[str, Any] | None = ...,
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

class CompletedApprovalRequesterComment(Model):
    """Completed approval requester comment."""

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

class CompletedApprovalReviewerComment(Model):
    """Completed approval reviewer comment."""

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
    access_request_id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    request_created: datetime | str | None
    request_type: str | None
    requester: AccessItemRequester | None
    requested_for: AccessItemRequestedFor | None
    owner: PendingApprovalOwner | None
    requested_object: RequestableObjectReference | None
    requester_comment: CommentDto | None
    previous_reviewers_comments: list[CommentDto] | None
    forward_history: list[ApprovalForwardHistory] | None
    comment_required_when_rejected: bool | None
    action_in_process: str | None
    remove_date: datetime | str | None
    remove_date_update_requested: bool | None
    current_remove_date: datetime | str | None
    start_date: datetime | str | None
    start_update_requested: bool | None
    current_start_date: datetime | str | None
    sod_violation_context: SodViolationContextCheckCompleted | None
    client_metadata: dict[str, str] | None
    requested_accounts: list[RequestedAccountRef] | None
    privilege_level: str | None
    max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        access_request_id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        request_created: datetime | str | None = ...,
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        requester: AccessItemRequester | Mapping[str, Any] | None = ...,
        requested_for: AccessItemRequestedFor | Mapping[str, Any] | None = ...,
        owner: PendingApprovalOwner | Mapping[str, Any] | None = ...,
        requested_object: RequestableObjectReference | Mapping[str, Any] | None = ...,
        requester_comment: CommentDto | Mapping[str, Any] | None = ...,
        previous_reviewers_comments: Sequence[CommentDto | Mapping[str, Any]] | None = ...,
        forward_history: Sequence[ApprovalForwardHistory | Mapping[str, Any]] | None = ...,
        comment_required_when_rejected: bool | None = ...,
        action_in_process: PendingApprovalAction | Literal["APPROVED", "REJECTED", "FORWARDED"] | None = ...,
        remove_date: datetime | str | None = ...,
        remove_date_update_requested: bool | None = ...,
        current_remove_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        start_update_requested: bool | None = ...,
        current_start_date: datetime | str | None = ...,
        sod_violation_context: SodViolationContextCheckCompleted | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_accounts: Sequence[RequestedAccountRef | Mapping[str, Any]] | None = ...,
        privilege_level: str | None = ...,
        max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | Mapping[str, Any] | None = ...,
    ) -> None: ...

class PendingApprovalOwner(Model):
    """Pending approval owner."""

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

class SodViolationContextCheckCompleted(Model):
    """Sod violation context check completed."""

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
