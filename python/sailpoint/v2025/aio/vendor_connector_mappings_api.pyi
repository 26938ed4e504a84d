# Generated from schema/.
"""Vendor connector mappings api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._ours import DeleteVendorConnectorMapping200Response, VendorConnectorMapping

__all__ = ["VendorConnectorMappingsApi"]

class VendorConnectorMappingsApi(Api):
    """Vendor connector mappings api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_vendor_connector_mapping(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> VendorConnectorMapping:
        """Send `POST /vendor-connector-mappings`."""

    async def create_vendor_connector_mapping_with_http_info(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[VendorConnectorMapping]:
        """Like `create_vendor_connector_mapping`, but also returns status and headers."""

    async def create_vendor_connector_mapping_without_preload_content(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_vendor_connector_mapping`, but returns any status, and the body as bytes."""

    async def delete_vendor_connector_mapping(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> DeleteVendorConnectorMapping200Response:
        """Send `DELETE /vendor-connector-mappings`."""

    async def delete_vendor_connector_mapping_with_http_info(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeleteVendorConnectorMapping200Response]:
        """Like `delete_vendor_connector_mapping`, but also returns status and headers."""

    async def delete_vendor_connector_mapping_without_preload_content(
        self,
        vendor_connector_mapping: VendorConnectorMapping | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_vendor_connector_mapping`, but returns any status, and the body as bytes."""

    async def get_vendor_connector_mappings(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[VendorConnectorMapping]:
        """Send `GET /vendor-connector-mappings`."""

    async def get_vendor_connector_mappings_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[VendorConnectorMapping]]:
        """Like `get_vendor_connector_mappings`, but also returns status and headers."""

    async def get_vendor_connector_mappings_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_vendor_connector_mappings`, but returns any status, and the body as bytes."""
