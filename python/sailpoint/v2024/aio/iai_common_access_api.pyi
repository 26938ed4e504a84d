# Written by `make stubs` from schema/; change it there.
"""IAI common access: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.common_access_id_status import CommonAccessIDStatus
from sailpoint.v2024.models.common_access_item_request import CommonAccessItemRequest
from sailpoint.v2024.models.common_access_item_response import CommonAccessItemResponse
from sailpoint.v2024.models.common_access_response import CommonAccessResponse

__all__ = ["IAICommonAccessApi"]

class IAICommonAccessApi(Api):
    """IAI common access: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    @overload
    async def create_common_access(
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

        Needs the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_common_access(
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
    async def create_common_access_with_http_info(
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
        """`create_common_access`, with status and headers."""

    @overload
    async def create_common_access_with_http_info(
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
    async def create_common_access_without_preload_content(
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
        """`create_common_access`, with the body as it came; raises for no status."""

    @overload
    async def create_common_access_without_preload_content(
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
    async def get_common_access(
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

        Needs one of the scopes `iai:access-modeling:read`, `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_common_access_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[CommonAccessResponse]]:
        """`get_common_access`, with status and headers."""

    async def get_common_access_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_common_access`, with the body as it came; raises for no status."""

    async def update_common_access_status_in_bulk(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /common-access/update-status`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `iai:access-modeling:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_common_access_status_in_bulk_with_http_info(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`update_common_access_status_in_bulk`, with status and headers."""

    async def update_common_access_status_in_bulk_without_preload_content(
        self,
        common_access_id_status: Sequence[CommonAccessIDStatus | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_common_access_status_in_bulk`, with the body as it came; raises for no status."""
