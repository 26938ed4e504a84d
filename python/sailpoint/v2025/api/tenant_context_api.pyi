# Generated from schema/.
"""Tenant context api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import JsonPatchOperation
from sailpoint.v2025.models._tenant_context import GetTenantContext200ResponseInner

__all__ = ["TenantContextApi"]

class TenantContextApi(Api):
    """Tenant context api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_tenant_context(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[GetTenantContext200ResponseInner]:
        """Send `GET /tenant-context`.

        Requires the scope `idn:tenant-context:read`.
        """

    def get_tenant_context_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[GetTenantContext200ResponseInner]]:
        """Like `get_tenant_context`, but also returns status and headers."""

    def get_tenant_context_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant_context`, but returns any status, and the body as bytes."""

    def patch_tenant_context(
        self,
        json_patch_operation: JsonPatchOperation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PATCH /tenant-context`.

        Requires the scope `idn:tenant-context:write`.
        """

    def patch_tenant_context_with_http_info(
        self,
        json_patch_operation: JsonPatchOperation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `patch_tenant_context`, but also returns status and headers."""

    def patch_tenant_context_without_preload_content(
        self,
        json_patch_operation: JsonPatchOperation | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_tenant_context`, but returns any status, and the body as bytes."""
