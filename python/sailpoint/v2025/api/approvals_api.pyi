# Generated from schema/.
"""Approvals api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._approvals import Approval, ApprovalApproveRequest, ApprovalAttributesRequest, ApprovalCommentsRequest, ApprovalConfig, ApprovalReassignRequest, ApprovalRejectRequest, BulkApproveRequestDTO, BulkCancelRequestDTO, BulkReassignRequestDTO, BulkRejectRequestDTO

__all__ = ["ApprovalsApi"]

class ApprovalsApi(Api):
    """Approvals api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def approve_approval(
        self,
        id: str | None,
        approval_approve_request: ApprovalApproveRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `POST /generic-approvals/{id}/approve`.

        Requires the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    def approve_approval_with_http_info(
        self,
        id: str | None,
        approval_approve_request: ApprovalApproveRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """Like `approve_approval`, but also returns status and headers."""

    def approve_approval_without_preload_content(
        self,
        id: str | None,
        approval_approve_request: ApprovalApproveRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_approval`, but returns any status, and the body as bytes."""

    def approve_approval_in_bulk(
        self,
        bulk_approve_request_dto: BulkApproveRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /generic-approvals/bulk-approve`.

        Requires the scope `sp:approvals:write` and the token of a user.
        """

    def approve_approval_in_bulk_with_http_info(
        self,
        bulk_approve_request_dto: BulkApproveRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `approve_approval_in_bulk`, but also returns status and headers."""

    def approve_approval_in_bulk_without_preload_content(
        self,
        bulk_approve_request_dto: BulkApproveRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_approval_in_bulk`, but returns any status, and the body as bytes."""

    def cancel_approval(
        self,
        bulk_cancel_request_dto: BulkCancelRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /generic-approvals/bulk-cancel`.

        Requires the scope `sp:approvals:write` and the token of a user.
        """

    def cancel_approval_with_http_info(
        self,
        bulk_cancel_request_dto: BulkCancelRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `cancel_approval`, but also returns status and headers."""

    def cancel_approval_without_preload_content(
        self,
        bulk_cancel_request_dto: BulkCancelRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_approval`, but returns any status, and the body as bytes."""

    def delete_approval_config_request(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /generic-approvals/config/{id}/{scope}`.

        Requires the scope `sp:approvals:write` and the token of a user.

        `scope`: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
        """

    def delete_approval_config_request_with_http_info(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_approval_config_request`, but also returns status and headers."""

    def delete_approval_config_request_without_preload_content(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_approval_config_request`, but returns any status, and the body as bytes."""

    def get_approval(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `GET /generic-approvals/{id}`.

        Requires one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.
        """

    def get_approval_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """Like `get_approval`, but also returns status and headers."""

    def get_approval_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_approval`, but returns any status, and the body as bytes."""

    def get_approvals(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        requestee_id: str | None = ...,
        approver_id: str | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        include_comments: bool | None = ...,
        include_approvers: bool | None = ...,
        include_reassignment_history: bool | None = ...,
        include_batch_info: bool | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Approval]:
        """Send `GET /generic-approvals`.

        Requires one of the scopes `idn:access-request-approvals:read`, `idn:access-request-administration:read`,
        `idn:access-request-approvals:manage` and the token of a user.

        `mine`: By default False.

        `count_only`: By default False.

        `include_comments`: By default False.

        `include_approvers`: By default False.

        `include_reassignment_history`: By default False.

        `include_batch_info`: By default False.
        """

    def get_approvals_with_http_info(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        requestee_id: str | None = ...,
        approver_id: str | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        include_comments: bool | None = ...,
        include_approvers: bool | None = ...,
        include_reassignment_history: bool | None = ...,
        include_batch_info: bool | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Approval]]:
        """Like `get_approvals`, but also returns status and headers."""

    def get_approvals_without_preload_content(
        self,
        mine: bool | None = ...,
        requester_id: str | None = ...,
        requestee_id: str | None = ...,
        approver_id: str | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        include_comments: bool | None = ...,
        include_approvers: bool | None = ...,
        include_reassignment_history: bool | None = ...,
        include_batch_info: bool | None = ...,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_approvals`, but returns any status, and the body as bytes."""

    def get_approvals_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApprovalConfig:
        """Send `GET /generic-approvals/config/{id}`.

        Requires the scope `sp:approvals:read` and the token of a user.
        """

    def get_approvals_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApprovalConfig]:
        """Like `get_approvals_config`, but also returns status and headers."""

    def get_approvals_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_approvals_config`, but returns any status, and the body as bytes."""

    def move_approval(
        self,
        bulk_reassign_request_dto: BulkReassignRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /generic-approvals/bulk-reassign`.

        Requires the scope `sp:approvals:write` and the token of a user.
        """

    def move_approval_with_http_info(
        self,
        bulk_reassign_request_dto: BulkReassignRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `move_approval`, but also returns status and headers."""

    def move_approval_without_preload_content(
        self,
        bulk_reassign_request_dto: BulkReassignRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `move_approval`, but returns any status, and the body as bytes."""

    def put_approvals_config(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        approval_config: ApprovalConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApprovalConfig:
        """Send `PUT /generic-approvals/config/{id}/{scope}`.

        Requires the scope `sp:approvals:write` and the token of a user.

        `scope`: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
        """

    def put_approvals_config_with_http_info(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        approval_config: ApprovalConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApprovalConfig]:
        """Like `put_approvals_config`, but also returns status and headers."""

    def put_approvals_config_without_preload_content(
        self,
        id: str | None,
        scope: Literal["DOMAIN_OBJECT", "ACCOUNT", "ROLE", "ACCESS_PROFILE", "ENTITLEMENT", "APPROVAL_TYPE", "TENANT"] | None,
        approval_config: ApprovalConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_approvals_config`, but returns any status, and the body as bytes."""

    def reject_approval(
        self,
        id: str | None,
        approval_reject_request: ApprovalRejectRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /generic-approvals/{id}/reject`.

        Requires the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    def reject_approval_with_http_info(
        self,
        id: str | None,
        approval_reject_request: ApprovalRejectRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `reject_approval`, but also returns status and headers."""

    def reject_approval_without_preload_content(
        self,
        id: str | None,
        approval_reject_request: ApprovalRejectRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_approval`, but returns any status, and the body as bytes."""

    def reject_approval_in_bulk(
        self,
        bulk_reject_request_dto: BulkRejectRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /generic-approvals/bulk-reject`.

        Requires the scope `sp:approvals:write` and the token of a user.
        """

    def reject_approval_in_bulk_with_http_info(
        self,
        bulk_reject_request_dto: BulkRejectRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `reject_approval_in_bulk`, but also returns status and headers."""

    def reject_approval_in_bulk_without_preload_content(
        self,
        bulk_reject_request_dto: BulkRejectRequestDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_approval_in_bulk`, but returns any status, and the body as bytes."""

    def update_approvals_attributes(
        self,
        id: str | None,
        approval_attributes_request: ApprovalAttributesRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `POST /generic-approvals/{id}/attributes`.

        Requires the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    def update_approvals_attributes_with_http_info(
        self,
        id: str | None,
        approval_attributes_request: ApprovalAttributesRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """Like `update_approvals_attributes`, but also returns status and headers."""

    def update_approvals_attributes_without_preload_content(
        self,
        id: str | None,
        approval_attributes_request: ApprovalAttributesRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_approvals_attributes`, but returns any status, and the body as bytes."""

    def update_approvals_comments(
        self,
        id: str | None,
        approval_comments_request: ApprovalCommentsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Approval:
        """Send `POST /generic-approvals/{id}/comments`.

        Requires the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    def update_approvals_comments_with_http_info(
        self,
        id: str | None,
        approval_comments_request: ApprovalCommentsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Approval]:
        """Like `update_approvals_comments`, but also returns status and headers."""

    def update_approvals_comments_without_preload_content(
        self,
        id: str | None,
        approval_comments_request: ApprovalCommentsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_approvals_comments`, but returns any status, and the body as bytes."""

    def update_approvals_reassign(
        self,
        id: str | None,
        approval_reassign_request: ApprovalReassignRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /generic-approvals/{id}/reassign`.

        Requires the scope `idn:access-request-approvals:manage` and the token of a user.
        """

    def update_approvals_reassign_with_http_info(
        self,
        id: str | None,
        approval_reassign_request: ApprovalReassignRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `update_approvals_reassign`, but also returns status and headers."""

    def update_approvals_reassign_without_preload_content(
        self,
        id: str | None,
        approval_reassign_request: ApprovalReassignRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_approvals_reassign`, but returns any status, and the body as bytes."""
