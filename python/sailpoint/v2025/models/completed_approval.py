# Generated from schema/.
"""Completed approval."""

__all__ = ["CompletedApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_requester import AccessItemRequester
    from sailpoint.v2025.models.access_item_reviewed_by import AccessItemReviewedBy
    from sailpoint.v2025.models.access_request_type import AccessRequestType
    from sailpoint.v2025.models.approval_forward_history import ApprovalForwardHistory
    from sailpoint.v2025.models.comment_dto import CommentDto
    from sailpoint.v2025.models.completed_approval_pre_approval_trigger_result import CompletedApprovalPreApprovalTriggerResult
    from sailpoint.v2025.models.completed_approval_requester_comment import CompletedApprovalRequesterComment
    from sailpoint.v2025.models.completed_approval_reviewer_comment import CompletedApprovalReviewerComment
    from sailpoint.v2025.models.completed_approval_state import CompletedApprovalState
    from sailpoint.v2025.models.owner_dto import OwnerDto
    from sailpoint.v2025.models.pending_approval_max_permitted_access_duration import PendingApprovalMaxPermittedAccessDuration
    from sailpoint.v2025.models.requestable_object_reference import RequestableObjectReference
    from sailpoint.v2025.models.requested_account_ref import RequestedAccountRef
    from sailpoint.v2025.models.requested_item_status_requested_for import RequestedItemStatusRequestedFor
    from sailpoint.v2025.models.sod_violation_context_check_completed import SodViolationContextCheckCompleted

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
else:
    from sailpoint._core import model

    CompletedApproval = model("v2025", "CompletedApproval")
