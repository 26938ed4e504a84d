# Generated from schema/.
"""Read, approve, reject and forward approvals of access requests."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._access_request_approvals import ApprovalSummary, CommentDto, CompletedApproval, ForwardApprovalDto, PendingApproval

__all__ = ["AccessRequestApprovalsApi"]

class AccessRequestApprovalsApi(Api):
    """Read, approve, reject and forward approvals of access requests."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def approve_access_request(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Approve an access request.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            approval_id: The approval's id.
            comment_dto: A comment.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def approve_access_request_with_http_info(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `approve_access_request`, but also returns status and headers."""

    async def approve_access_request_without_preload_content(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_access_request`, but returns any status, and the body as bytes."""

    async def forward_access_request(
        self,
        approval_id: str | None,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Forward an approval to another approver.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            approval_id: The approval's id.
            forward_approval_dto: The new approver, and a comment.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def forward_access_request_with_http_info(
        self,
        approval_id: str | None,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `forward_access_request`, but also returns status and headers."""

    async def forward_access_request_without_preload_content(
        self,
        approval_id: str | None,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `forward_access_request`, but returns any status, and the body as bytes."""

    async def get_access_request_approval_summary(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApprovalSummary:
        """Count pending, approved and rejected approvals.

        Requires the scope `idn:access-request-approvals-summary:read` and the token of a user.

        Args:
            owner_id: Id of an approver, or `me`: only that user's approvals.
            from_date: Time from which approvals are counted.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_access_request_approval_summary_with_http_info(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApprovalSummary]:
        """Like `get_access_request_approval_summary`, but also returns status and headers."""

    async def get_access_request_approval_summary_without_preload_content(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_approval_summary`, but returns any status, and the body as bytes."""

    async def list_completed_approvals(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CompletedApproval]:
        """List completed approvals, a page at a time.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            owner_id: Id of an approver, or `me`: only that user's approvals.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 401, 403, 429, 500.
        """

    async def list_completed_approvals_with_http_info(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CompletedApproval]]:
        """Like `list_completed_approvals`, but also returns status and headers."""

    async def list_completed_approvals_without_preload_content(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_completed_approvals`, but returns any status, and the body as bytes."""

    async def list_pending_approvals(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PendingApproval]:
        """List pending approvals, a page at a time.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            owner_id: Id of an approver, or `me`: only that user's approvals.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 401, 403, 429, 500.
        """

    async def list_pending_approvals_with_http_info(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PendingApproval]]:
        """Like `list_pending_approvals`, but also returns status and headers."""

    async def list_pending_approvals_without_preload_content(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_pending_approvals`, but returns any status, and the body as bytes."""

    async def reject_access_request(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Reject an access request.

        Requires the scope `sp:scopes:all` and the token of a user.

        Args:
            approval_id: The approval's id.
            comment_dto: A comment.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def reject_access_request_with_http_info(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `reject_access_request`, but also returns status and headers."""

    async def reject_access_request_without_preload_content(
        self,
        approval_id: str | None,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_access_request`, but returns any status, and the body as bytes."""
