# Written by `make stubs` from schema/; change it there.
"""Access request approvals: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_request_approvers_list_response import AccessRequestApproversListResponse
from sailpoint.v2024.models.approval_summary import ApprovalSummary
from sailpoint.v2024.models.comment_dto import CommentDto
from sailpoint.v2024.models.completed_approval import CompletedApproval
from sailpoint.v2024.models.forward_approval_dto import ForwardApprovalDto
from sailpoint.v2024.models.pending_approval import PendingApproval

__all__ = ["AccessRequestApprovalsApi"]

class AccessRequestApprovalsApi(Api):
    """Access request approvals: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def approve_access_request(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /access-request-approvals/{approvalId}/approve`.

        Needs the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    async def approve_access_request_with_http_info(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`approve_access_request`, with status and headers."""

    async def approve_access_request_without_preload_content(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`approve_access_request`, with the body as it came; raises for no status."""

    async def forward_access_request(
        self,
        approval_id: str,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /access-request-approvals/{approvalId}/forward`.

        Needs the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    async def forward_access_request_with_http_info(
        self,
        approval_id: str,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`forward_access_request`, with status and headers."""

    async def forward_access_request_without_preload_content(
        self,
        approval_id: str,
        forward_approval_dto: ForwardApprovalDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`forward_access_request`, with the body as it came; raises for no status."""

    async def get_access_request_approval_summary(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApprovalSummary:
        """Send `GET /access-request-approvals/approval-summary`.

        Needs the scope `idn:access-request-approvals:read` and the token of a user.
        """

    async def get_access_request_approval_summary_with_http_info(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApprovalSummary]:
        """`get_access_request_approval_summary`, with status and headers."""

    async def get_access_request_approval_summary_without_preload_content(
        self,
        owner_id: str | None = ...,
        from_date: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_request_approval_summary`, with the body as it came; raises for no status."""

    async def list_access_request_approvers(
        self,
        access_request_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestApproversListResponse]:
        """Send `GET /access-request-approvals/{accessRequestId}/approvers`.

        Needs the scope `idn:access-request-administration:read` and the token of a user.
        """

    async def list_access_request_approvers_with_http_info(
        self,
        access_request_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestApproversListResponse]]:
        """`list_access_request_approvers`, with status and headers."""

    async def list_access_request_approvers_without_preload_content(
        self,
        access_request_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_access_request_approvers`, with the body as it came; raises for no status."""

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
        """Send `GET /access-request-approvals/completed`.

        Needs the scope `idn:access-request-approvals:read` and the token of a user.
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
        """`list_completed_approvals`, with status and headers."""

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
        """`list_completed_approvals`, with the body as it came; raises for no status."""

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
        """Send `GET /access-request-approvals/pending`.

        Needs the scope `idn:access-request-approvals:read` and the token of a user.
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
        """`list_pending_approvals`, with status and headers."""

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
        """`list_pending_approvals`, with the body as it came; raises for no status."""

    async def reject_access_request(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /access-request-approvals/{approvalId}/reject`.

        Needs the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    async def reject_access_request_with_http_info(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`reject_access_request`, with status and headers."""

    async def reject_access_request_without_preload_content(
        self,
        approval_id: str,
        comment_dto: CommentDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`reject_access_request`, with the body as it came; raises for no status."""
