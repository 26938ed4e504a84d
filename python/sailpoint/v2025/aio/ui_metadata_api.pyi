# Generated from schema/.
"""UI metadata api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._ui_metadata import TenantUiMetadataItemResponse, TenantUiMetadataItemUpdateRequest

__all__ = ["UIMetadataApi"]

class UIMetadataApi(Api):
    """UI metadata api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_tenant_ui_metadata(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TenantUiMetadataItemResponse:
        """Send `GET /ui-metadata/tenant`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:ui-access-metadata-page:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_tenant_ui_metadata_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `get_tenant_ui_metadata`, but also returns status and headers."""

    async def get_tenant_ui_metadata_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant_ui_metadata`, but returns any status, and the body as bytes."""

    @overload
    async def set_tenant_ui_metadata(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
    ) -> TenantUiMetadataItemResponse:
        """Send `PUT /ui-metadata/tenant`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:ui-access-metadata-page:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def set_tenant_ui_metadata(
        self,
        x_sail_point_experimental: str | None,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
    ) -> TenantUiMetadataItemResponse: ...
    @overload
    async def set_tenant_ui_metadata_with_http_info(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `set_tenant_ui_metadata`, but also returns status and headers."""

    @overload
    async def set_tenant_ui_metadata_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
    ) -> ApiResponse[TenantUiMetadataItemResponse]: ...
    @overload
    async def set_tenant_ui_metadata_without_preload_content(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
        """Like `set_tenant_ui_metadata`, but returns any status, and the body as bytes."""

    @overload
    async def set_tenant_ui_metadata_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
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
