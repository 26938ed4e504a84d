# Generated from schema/.
"""UI metadata api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._ui_metadata import TenantUiMetadataItemResponse, TenantUiMetadataItemUpdateRequest

__all__ = ["UIMetadataApi"]

class UIMetadataApi(Api):
    """UI metadata api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_tenant_ui_metadata(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> TenantUiMetadataItemResponse:
        """Send `GET /ui-metadata/tenant`.

        Requires the scope `idn:ui-access-metadata-page:read`.
        """

    def get_tenant_ui_metadata_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `get_tenant_ui_metadata`, but also returns status and headers."""

    def get_tenant_ui_metadata_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant_ui_metadata`, but returns any status, and the body as bytes."""

    def set_tenant_ui_metadata(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TenantUiMetadataItemResponse:
        """Send `PUT /ui-metadata/tenant`.

        Requires the scope `idn:ui-access-metadata-page:manage` and the token of a user.
        """

    def set_tenant_ui_metadata_with_http_info(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantUiMetadataItemResponse]:
        """Like `set_tenant_ui_metadata`, but also returns status and headers."""

    def set_tenant_ui_metadata_without_preload_content(
        self,
        tenant_ui_metadata_item_update_request: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_tenant_ui_metadata`, but returns any status, and the body as bytes."""
