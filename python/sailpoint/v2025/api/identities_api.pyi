# Generated from schema/.
"""Read, process, invite and delete identities."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._identities import Identity, IdentityEntitlements, IdentityOwnershipAssociationDetails, IdentitySyncJob, InviteIdentitiesRequest, ProcessIdentitiesRequest, RoleAssignmentDto, RoleAssignmentRef, SendAccountVerificationRequest, TaskResultResponse
from sailpoint.v2025.models._shared import TaskStatus

__all__ = ["IdentitiesApi"]

class IdentitiesApi(Api):
    """Read, process, invite and delete identities."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_identity(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete an identity.

        The service rejects the request while the identity is needed, for example as an owner.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:identity:manage`.

        Args:
            id: The identity's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def delete_identity_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_identity`, but also returns status and headers."""

    def delete_identity_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_identity`, but returns any status, and the body as bytes."""

    def get_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Identity:
        """Get one identity.

        Requires one of the scopes `idn:identity:read`, `idn:identity:manage` and the token of a user.

        Args:
            id: The identity's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List the objects that an identity owns.

        Requires the scope `idn:identity:read` and the token of a user.

        Args:
            identity_id: The identity's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Get one role assignment of an identity.

        Requires one of the scopes `idn:identity:read`, `idn:identity-direct-report:read`, `idn:identity:manage`
        and the token of a user.

        Args:
            identity_id: The identity's id.
            assignment_id: The assignment's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List the role assignments of an identity.

        Requires one of the scopes `idn:identity:read`, `idn:identity-direct-report:read`, `idn:identity:manage`
        and the token of a user.

        Args:
            identity_id: The identity's id.
            role_id: Id of a role: only its assignments.
            role_name: Name of a role: only its assignments.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List the entitlements of an identity.

        Requires the scope `idn:entitlement:read` and the token of a user.

        Args:
            id: The identity's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """List identities, a page at a time.

        Requires one of the scopes `idn:identity:read`, `idn:identity:manage` and the token of a user.

        Args:
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            default_filter: CORRELATED_ONLY leaves out uncorrelated identities, NONE includes them. One of CORRELATED_ONLY, NONE. By default 'CORRELATED_ONLY'.
            count: True requests the total in the X-Total-Count header. By default False.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Reset an identity.

        Requires the scope `idn:identity:manage`.

        Args:
            identity_id: The identity's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Send a verification token to a user.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:password:user-invite` and the token of a user.

        Args:
            id: The identity's id.
            send_account_verification_request: The way to send it.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Invite identities to register.

        Returns a task.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:password-user-invite:manage` and the token of a user.

        Args:
            invite_identities_request: The identities.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Start the processing of identities.

        Returns a task. A call takes at most 250 identities.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity:process`, `idn:identity:manage`.

        Args:
            process_identities_request: The identities.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
        """Start attribute synchronization of an identity.

        Experimental: set `Configuration.experimental` first.

        Args:
            identity_id: The identity's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
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
