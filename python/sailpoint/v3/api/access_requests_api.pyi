# Generated from schema/.
"""Request access for identities, follow requests and cancel them."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._access_requests import AccessRequest, AccessRequestConfig, AccessRequestResponse, CancelAccessRequest, RequestedItemStatus

__all__ = ["AccessRequestsApi"]

class AccessRequestsApi(Api):
    """Request access for identities, follow requests and cancel them."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def cancel_access_request(
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

    def cancel_access_request_with_http_info(
        self,
        cancel_access_request: CancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `cancel_access_request`, but also returns status and headers."""

    def cancel_access_request_without_preload_content(
        self,
        cancel_access_request: CancelAccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_access_request`, but returns any status, and the body as bytes."""

    def create_access_request(
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

    def create_access_request_with_http_info(
        self,
        access_request: AccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestResponse]:
        """Like `create_access_request`, but also returns status and headers."""

    def create_access_request_without_preload_content(
        self,
        access_request: AccessRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_request`, but returns any status, and the body as bytes."""

    def get_access_request_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestConfig:
        """Get the settings of access requests.

        Requires the scope `idn:access-request-config:read` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_access_request_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestConfig]:
        """Like `get_access_request_config`, but also returns status and headers."""

    def get_access_request_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_config`, but returns any status, and the body as bytes."""

    def list_access_request_status(
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

    def list_access_request_status_with_http_info(
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

    def list_access_request_status_without_preload_content(
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

    def set_access_request_config(
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

    def set_access_request_config_with_http_info(
        self,
        access_request_config: AccessRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestConfig]:
        """Like `set_access_request_config`, but also returns status and headers."""

    def set_access_request_config_without_preload_content(
        self,
        access_request_config: AccessRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_access_request_config`, but returns any status, and the body as bytes."""
