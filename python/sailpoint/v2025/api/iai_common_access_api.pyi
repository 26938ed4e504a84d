# Generated from schema/.
"""IAI common access api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._iai_common_access import CommonAccessIDStatus, CommonAccessItemRequest, CommonAccessItemResponse, CommonAccessResponse

__all__ = ["IAICommonAccessApi"]

class IAICommonAccessApi(Api):
    """IAI common access api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    def create_common_access(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
    ) -> CommonAccessItemResponse:
        """Send `POST /common-access`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def create_common_access(
        self,
        x_sail_point_experimental: str | None,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
    ) -> CommonAccessItemResponse: ...
    @overload
    def create_common_access_with_http_info(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
    ) -> ApiResponse[CommonAccessItemResponse]:
        """Like `create_common_access`, but also returns status and headers."""

    @overload
    def create_common_access_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
    ) -> ApiResponse[CommonAccessItemResponse]: ...
    @overload
    def create_common_access_without_preload_content(
        self,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
        """Like `create_common_access`, but returns any status, and the body as bytes."""

    @overload
    def create_common_access_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        common_access_item_request: CommonAccessItemRequest | Mapping[str, Any],
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
    def get_common_access(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[CommonAccessResponse]:
        """Send `GET /common-access`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_common_access_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CommonAccessResponse]]:
        """Like `get_common_access`, but also returns status and headers."""

    def get_common_access_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_common_access`, but returns any status, and the body as bytes."""

    def update_common_access_status_in_bulk(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /common-access/update-status`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def update_common_access_status_in_bulk_with_http_info(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `update_common_access_status_in_bulk`, but also returns status and headers."""

    def update_common_access_status_in_bulk_without_preload_content(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_common_access_status_in_bulk`, but returns any status, and the body as bytes."""
