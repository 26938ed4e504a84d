# Generated from schema/.
"""Pending approval."""

__all__ = ["PendingApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_item_requested_for import AccessItemRequestedFor
    from sailpoint.v2024.models.access_item_requester import AccessItemRequester
    from sailpoint.v2024.models.access_request_type import AccessRequestType
    from sailpoint.v2024.models.approval_forward_history import ApprovalForwardHistory
    from sailpoint.v2024.models.comment_dto import CommentDto
    from sailpoint.v2024.models.pending_approval_action import PendingApprovalAction
    from sailpoint.v2024.models.pending_approval_max_permitted_access_duration import PendingApprovalMaxPermittedAccessDuration
    from sailpoint.v2024.models.pending_approval_owner import PendingApprovalOwner
    from sailpoint.v2024.models.requestable_object_reference import RequestableObjectReference
    from sailpoint.v2024.models.requested_account_ref import RequestedAccountRef
    from sailpoint.v2024.models.sod_violation_context_check_completed import SodViolationContextCheckCompleted

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
else:
    from sailpoint._core import model

    PendingApproval = model("v2024", "PendingApproval")
