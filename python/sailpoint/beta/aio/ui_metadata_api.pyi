# Generated from schema/.
"""UI metadata api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._ui_metadata import TenantUiMetadataItemResponse, TenantUiMetadataItemUpdateRequest

__all__ = ["UIMetadataApi"]

class UIMetadataApi(Api):
    """UI metadata api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_tenant_ui_metadata(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> TenantUiMetadataItemResponse:
        """Send `GET /ui-metadata/tenant`.

        Requires the scope `idn:ui-access-metadata-page:read`.
        """

    async def get_tenant_ui_metadata_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `get_tenant_ui_metadata`, but also returns status and headers."""

    async def get_tenant_ui_metadata_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant_ui_metadata`, but returns any status, and the body as bytes."""

    async def set_tenant_ui_metadata(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TenantUiMetadataItemResponse:
        """Send `PUT /ui-metadata/tenant`.

        Requires the scope `idn:ui-access-metadata-page:manage` and the token of a user.
        """

    async def set_tenant_ui_metadata_with_http_info(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `set_tenant_ui_metadata`, but also returns status and headers."""

    async def set_tenant_ui_metadata_without_preload_content(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_tenant_ui_metadata`, but returns any status, and the body as bytes."""
