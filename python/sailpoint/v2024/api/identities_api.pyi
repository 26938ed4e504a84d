# Written by `make stubs` from schema/; change it there.
"""Identities api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.identity import Identity
from sailpoint.v2024.models.identity_entitlements import IdentityEntitlements
from sailpoint.v2024.models.identity_ownership_association_details import IdentityOwnershipAssociationDetails
from sailpoint.v2024.models.identity_sync_job import IdentitySyncJob
from sailpoint.v2024.models.invite_identities_request import InviteIdentitiesRequest
from sailpoint.v2024.models.process_identities_request import ProcessIdentitiesRequest
from sailpoint.v2024.models.role_assignment_dto import RoleAssignmentDto
from sailpoint.v2024.models.role_assignment_ref import RoleAssignmentRef
from sailpoint.v2024.models.send_account_verification_request import SendAccountVerificationRequest
from sailpoint.v2024.models.task_result_response import TaskResultResponse
from sailpoint.v2024.models.task_status import TaskStatus

__all__ = ["IdentitiesApi"]

class IdentitiesApi(Api):
    """Identities api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /identities/{id}`.

        Requires the scope `idn:identity:manage`.
        """

    def delete_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_identity`, but also returns status and headers."""

    def delete_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity`, but returns any status, and the body as bytes."""

    def get_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Identity:
        """Send `GET /identities/{id}`.

        Requires one of the scopes `idn:identity:read`, `idn:identity:manage` and the token of a user.
        """

    def get_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Identity]:
        """Like `get_identity`, but also returns status and headers."""

    def get_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity`, but returns any status, and the body as bytes."""

    def get_identity_ownership_details(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityOwnershipAssociationDetails:
        """Send `GET /identities/{identityId}/ownership`.

        Requires the scope `idn:identity:read` and the token of a user.
        """

    def get_identity_ownership_details_with_http_info(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityOwnershipAssociationDetails]:
        """Like `get_identity_ownership_details`, but also returns status and headers."""

    def get_identity_ownership_details_without_preload_content(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_ownership_details`, but returns any status, and the body as bytes."""

    def get_role_assignment(
        self,
        identity_id: str | None,
        assignment_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RoleAssignmentDto:
        """Send `GET /identities/{identityId}/role-assignments/{assignmentId}`.

        Requires one of the scopes `idn:identity:read`, `idn:identity-direct-report:read`, `idn:identity:manage`
        and the token of a user.
        """

    def get_role_assignment_with_http_info(
        self,
        identity_id: str | None,
        assignment_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleAssignmentDto]:
        """Like `get_role_assignment`, but also returns status and headers."""

    def get_role_assignment_without_preload_content(
        self,
        identity_id: str | None,
        assignment_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_assignment`, but returns any status, and the body as bytes."""

    def get_role_assignments(
        self,
        identity_id: str | None,
        role_id: str | None = ...,
        role_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleAssignmentRef | RoleAssignmentDto]:
        """Send `GET /identities/{identityId}/role-assignments`.

        Requires one of the scopes `idn:identity:read`, `idn:identity-direct-report:read`, `idn:identity:manage`
        and the token of a user.
        """

    def get_role_assignments_with_http_info(
        self,
        identity_id: str | None,
        role_id: str | None = ...,
        role_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleAssignmentRef | RoleAssignmentDto]]:
        """Like `get_role_assignments`, but also returns status and headers."""

    def get_role_assignments_without_preload_content(
        self,
        identity_id: str | None,
        role_id: str | None = ...,
        role_name: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_assignments`, but returns any status, and the body as bytes."""

    def list_entitlements_by_identity(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityEntitlements]:
        """Send `GET /entitlements/identities/{id}/entitlements`.

        Requires the scope `idn:entitlement:read` and the token of a user.
        """

    def list_entitlements_by_identity_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityEntitlements]]:
        """Like `list_entitlements_by_identity`, but also returns status and headers."""

    def list_entitlements_by_identity_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_entitlements_by_identity`, but returns any status, and the body as bytes."""

    def list_identities(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        default_filter: Literal["CORRELATED_ONLY", "NONE"] | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Identity]:
        """Send `GET /identities`.

        Requires one of the scopes `idn:identity:read`, `idn:identity:manage` and the token of a user.

        `default_filter`: One of CORRELATED_ONLY, NONE. By default 'CORRELATED_ONLY'.
        """

    def list_identities_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        default_filter: Literal["CORRELATED_ONLY", "NONE"] | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Identity]]:
        """Like `list_identities`, but also returns status and headers."""

    def list_identities_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        default_filter: Literal["CORRELATED_ONLY", "NONE"] | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identities`, but returns any status, and the body as bytes."""

    def reset_identity(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /identities/{identityId}/reset`.

        Requires the scope `idn:identity:manage`.
        """

    def reset_identity_with_http_info(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `reset_identity`, but also returns status and headers."""

    def reset_identity_without_preload_content(
        self,
        identity_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reset_identity`, but returns any status, and the body as bytes."""

    def send_identity_verification_account_token(
        self,
        id: str | None,
        send_account_verification_request: SendAccountVerificationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /identities/{id}/verification/account/send`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:password:user-invite` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def send_identity_verification_account_token_with_http_info(
        self,
        id: str | None,
        send_account_verification_request: SendAccountVerificationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_identity_verification_account_token`, but also returns status and headers."""

    def send_identity_verification_account_token_without_preload_content(
        self,
        id: str | None,
        send_account_verification_request: SendAccountVerificationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_identity_verification_account_token`, but returns any status, and the body as bytes."""

    @overload
    def start_identities_invite(
        self,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> TaskStatus:
        """Send `POST /identities/invite`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:password-user-invite:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def start_identities_invite(
        self,
        x_sail_point_experimental: str | None,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> TaskStatus: ...
    @overload
    def start_identities_invite_with_http_info(
        self,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[TaskStatus]:
        """Like `start_identities_invite`, but also returns status and headers."""

    @overload
    def start_identities_invite_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[TaskStatus]: ...
    @overload
    def start_identities_invite_without_preload_content(
        self,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `start_identities_invite`, but returns any status, and the body as bytes."""

    @overload
    def start_identities_invite_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        invite_identities_request: InviteIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    @overload
    def start_identity_processing(
        self,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> TaskResultResponse:
        """Send `POST /identities/process`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity:process`, `idn:identity:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def start_identity_processing(
        self,
        x_sail_point_experimental: str | None,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> TaskResultResponse: ...
    @overload
    def start_identity_processing_with_http_info(
        self,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[TaskResultResponse]:
        """Like `start_identity_processing`, but also returns status and headers."""

    @overload
    def start_identity_processing_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[TaskResultResponse]: ...
    @overload
    def start_identity_processing_without_preload_content(
        self,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `start_identity_processing`, but returns any status, and the body as bytes."""

    @overload
    def start_identity_processing_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        process_identities_request: ProcessIdentitiesRequest | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    def synchronize_attributes_for_identity(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentitySyncJob:
        """Send `POST /identities/{identityId}/synchronize-attributes`.

        Experimental: set `Configuration.experimental` first.

        `x_sail_point_experimental`: By default 'true'.
        """

    def synchronize_attributes_for_identity_with_http_info(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentitySyncJob]:
        """Like `synchronize_attributes_for_identity`, but also returns status and headers."""

    def synchronize_attributes_for_identity_without_preload_content(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `synchronize_attributes_for_identity`, but returns any status, and the body as bytes."""
