# Generated from schema/.
"""Request access for identities, follow requests and cancel them."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._access_requests import AccessRequest, AccessRequestAdminItemStatus, AccessRequestConfig, AccessRequestResponse, AccountsSelectionRequest, AccountsSelectionResponse, BulkApproveAccessRequest, BulkCancelAccessRequest, CancelAccessRequest, CloseAccessRequest, IdentityEntitlementDetails, RequestedItemStatus

__all__ = ["AccessRequestsApi"]

class AccessRequestsApi(Api):
    """Request access for identities, follow requests and cancel them."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def approve_bulk_access_request(
        self,
        bulk_approve_access_request: BulkApproveAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Approve several access requests.

        Requires the scope `idn:access-request:manage` and the token of a user.

        Args:
            bulk_approve_access_request: The ids of the approvals.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def approve_bulk_access_request_with_http_info(
        self,
        bulk_approve_access_request: BulkApproveAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `approve_bulk_access_request`, but also returns status and headers."""

    async def approve_bulk_access_request_without_preload_content(
        self,
        bulk_approve_access_request: BulkApproveAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_bulk_access_request`, but returns any status, and the body as bytes."""

    async def cancel_access_request(
        self,
        cancel_access_request: CancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Cancel an access request.

        Requires the scope `idn:access-request:manage` and the token of a user.

        Args:
            cancel_access_request: The request, and a comment.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def cancel_access_request_with_http_info(
        self,
        cancel_access_request: CancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `cancel_access_request`, but also returns status and headers."""

    async def cancel_access_request_without_preload_content(
        self,
        cancel_access_request: CancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_access_request`, but returns any status, and the body as bytes."""

    async def cancel_access_request_in_bulk(
        self,
        bulk_cancel_access_request: BulkCancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Cancel several access requests.

        Requires the scope `idn:access-request-administration:manage` and the token of a user.

        Args:
            bulk_cancel_access_request: The requests, and a comment.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def cancel_access_request_in_bulk_with_http_info(
        self,
        bulk_cancel_access_request: BulkCancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `cancel_access_request_in_bulk`, but also returns status and headers."""

    async def cancel_access_request_in_bulk_without_preload_content(
        self,
        bulk_cancel_access_request: BulkCancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_access_request_in_bulk`, but returns any status, and the body as bytes."""

    async def close_access_request(
        self,
        close_access_request: CloseAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Close access requests that do not end by themselves.

        Args:
            close_access_request: The requests, and the status to set.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def close_access_request_with_http_info(
        self,
        close_access_request: CloseAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `close_access_request`, but also returns status and headers."""

    async def close_access_request_without_preload_content(
        self,
        close_access_request: CloseAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `close_access_request`, but returns any status, and the body as bytes."""

    async def create_access_request(
        self,
        access_request: AccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestResponse:
        """Request or revoke access for identities.

        Requires one of the scopes `idn:access-request:manage`, `idn:access-request-self:manage` and the token of
        a user.

        Args:
            access_request: The identities and the access.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_access_request_with_http_info(
        self,
        access_request: AccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestResponse]:
        """Like `create_access_request`, but also returns status and headers."""

    async def create_access_request_without_preload_content(
        self,
        access_request: AccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_request`, but returns any status, and the body as bytes."""

    async def get_access_request_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestConfig:
        """Get the settings of access requests.

        Requires the scope `idn:access-request-config:read` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_access_request_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestConfig]:
        """Like `get_access_request_config`, but also returns status and headers."""

    async def get_access_request_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_config`, but returns any status, and the body as bytes."""

    async def get_entitlement_details_for_identity(
        self,
        identity_id: str,
        entitlement_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityEntitlementDetails:
        """Get the details of an entitlement that an identity has.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:requestable-objects:read` and the token of a user.

        Args:
            identity_id: The identity's id.
            entitlement_id: The entitlement's id.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_entitlement_details_for_identity_with_http_info(
        self,
        identity_id: str,
        entitlement_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityEntitlementDetails]:
        """Like `get_entitlement_details_for_identity`, but also returns status and headers."""

    async def get_entitlement_details_for_identity_without_preload_content(
        self,
        identity_id: str,
        entitlement_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement_details_for_identity`, but returns any status, and the body as bytes."""

    async def list_access_request_status(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RequestedItemStatus]:
        """List the status of requested items, a page at a time.

        Requires the scope `idn:access-request-status:read` and the token of a user.

        Args:
            requested_for: Id of an identity, or `me`: only items requested for it.
            requested_by: Id of an identity, or `me`: only items that it requested.
            regarding_identity: Id of an identity, or `me`: only items requested by it or for it.
            assigned_to: Id of an identity, or `me`: only items that wait for it.
            count: True requests the total in the X-Total-Count header. By default False.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            request_state: State of the requests to list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def list_access_request_status_with_http_info(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RequestedItemStatus]]:
        """Like `list_access_request_status`, but also returns status and headers."""

    async def list_access_request_status_without_preload_content(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_access_request_status`, but returns any status, and the body as bytes."""

    async def list_administrators_access_request_status(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestAdminItemStatus]:
        """List the status of requested items for administrators, a page at a time.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:access-request-administration:read` and the token of a user.

        Args:
            requested_for: Id of an identity, or `me`: only items requested for it.
            requested_by: Id of an identity, or `me`: only items that it requested.
            regarding_identity: Id of an identity, or `me`: only items requested by it or for it.
            assigned_to: Id of an identity, or `me`: only items that wait for it.
            count: True requests the total in the X-Total-Count header. By default False.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            request_state: State of the requests to list.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def list_administrators_access_request_status_with_http_info(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestAdminItemStatus]]:
        """Like `list_administrators_access_request_status`, but also returns status and headers."""

    async def list_administrators_access_request_status_without_preload_content(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        assigned_to: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        request_state: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_administrators_access_request_status`, but returns any status, and the body as bytes."""

    @overload
    async def load_account_selections(
        self,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
    ) -> AccountsSelectionResponse:
        """List the accounts that a request could be made for.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:access-request:manage` and the token of a user.

        Args:
            accounts_selection_request: The identities and the access.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    @overload
    async def load_account_selections(
        self,
        x_sail_point_experimental: str | None,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
    ) -> AccountsSelectionResponse: ...
    @overload
    async def load_account_selections_with_http_info(
        self,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
    ) -> ApiResponse[AccountsSelectionResponse]:
        """Like `load_account_selections`, but also returns status and headers."""

    @overload
    async def load_account_selections_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
    ) -> ApiResponse[AccountsSelectionResponse]: ...
    @overload
    async def load_account_selections_without_preload_content(
        self,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
        """Like `load_account_selections`, but returns any status, and the body as bytes."""

    @overload
    async def load_account_selections_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        accounts_selection_request: AccountsSelectionRequest | Mapping[str, Any],
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
    async def set_access_request_config(
        self,
        access_request_config: AccessRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestConfig:
        """Replace the settings of access requests.

        Requires the scope `idn:access-request-config:manage` and the token of a user.

        Args:
            access_request_config: The settings.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def set_access_request_config_with_http_info(
        self,
        access_request_config: AccessRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestConfig]:
        """Like `set_access_request_config`, but also returns status and headers."""

    async def set_access_request_config_without_preload_content(
        self,
        access_request_config: AccessRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_access_request_config`, but returns any status, and the body as bytes."""
