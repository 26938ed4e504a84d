# Generated from schema/.
"""Pending approval."""

__all__ = ["PendingApproval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_owner_dto import AccessItemOwnerDto
    from sailpoint.beta.models.access_item_requested_for_dto import AccessItemRequestedForDto
    from sailpoint.beta.models.access_item_requester_dto import AccessItemRequesterDto
    from sailpoint.beta.models.access_request_type import AccessRequestType
    from sailpoint.beta.models.approval_forward_history1 import ApprovalForwardHistory1
    from sailpoint.beta.models.comment_dto1 import CommentDto1
    from sailpoint.beta.models.pending_approval_action import PendingApprovalAction
    from sailpoint.beta.models.pending_approval_max_permitted_access_duration import PendingApprovalMaxPermittedAccessDuration
    from sailpoint.beta.models.requestable_object_reference import RequestableObjectReference
    from sailpoint.beta.models.requested_account_ref import RequestedAccountRef
    from sailpoint.beta.models.sod_violation_context_check_completed2 import SodViolationContextCheckCompleted2

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
else:
    from sailpoint._core import model

    PendingApproval = model("beta", "PendingApproval")
