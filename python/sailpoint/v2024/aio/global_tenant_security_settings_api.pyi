# Generated from schema/.
"""Global tenant security settings api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._global_tenant_security_settings import LockoutConfiguration, NetworkConfiguration, ServiceProviderConfiguration, SessionConfiguration
from sailpoint.v2024.models._shared import JsonPatchOperation

__all__ = ["GlobalTenantSecuritySettingsApi"]

class GlobalTenantSecuritySettingsApi(Api):
    """Global tenant security settings api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_auth_org_network_config(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `POST /auth-org/network-config`.

        Requires the scope `sp:auth-org:manage`.
        """

    async def create_auth_org_network_config_with_http_info(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """Like `create_auth_org_network_config`, but also returns status and headers."""

    async def create_auth_org_network_config_without_preload_content(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_auth_org_network_config`, but returns any status, and the body as bytes."""

    async def get_auth_org_lockout_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> LockoutConfiguration:
        """Send `GET /auth-org/lockout-config`.

        Requires the scope `sp:auth-org:read`.
        """

    async def get_auth_org_lockout_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LockoutConfiguration]:
        """Like `get_auth_org_lockout_config`, but also returns status and headers."""

    async def get_auth_org_lockout_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_auth_org_lockout_config`, but returns any status, and the body as bytes."""

    async def get_auth_org_network_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `GET /auth-org/network-config`.

        Requires the scope `sp:auth-org:read`.
        """

    async def get_auth_org_network_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """Like `get_auth_org_network_config`, but also returns status and headers."""

    async def get_auth_org_network_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_auth_org_network_config`, but returns any status, and the body as bytes."""

    async def get_auth_org_service_provider_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceProviderConfiguration:
        """Send `GET /auth-org/service-provider-config`.

        Requires the scope `sp:auth-org:read`.
        """

    async def get_auth_org_service_provider_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceProviderConfiguration]:
        """Like `get_auth_org_service_provider_config`, but also returns status and headers."""

    async def get_auth_org_service_provider_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_auth_org_service_provider_config`, but returns any status, and the body as bytes."""

    async def get_auth_org_session_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> SessionConfiguration:
        """Send `GET /auth-org/session-config`.

        Requires the scope `sp:auth-org:read`.
        """

    async def get_auth_org_session_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SessionConfiguration]:
        """Like `get_auth_org_session_config`, but also returns status and headers."""

    async def get_auth_org_session_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_auth_org_session_config`, but returns any status, and the body as bytes."""

    async def patch_auth_org_lockout_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LockoutConfiguration:
        """Send `PATCH /auth-org/lockout-config`.

        Requires the scope `sp:auth-org:manage`.
        """

    async def patch_auth_org_lockout_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LockoutConfiguration]:
        """Like `patch_auth_org_lockout_config`, but also returns status and headers."""

    async def patch_auth_org_lockout_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_auth_org_lockout_config`, but returns any status, and the body as bytes."""

    async def patch_auth_org_network_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `PATCH /auth-org/network-config`.

        Requires the scope `sp:auth-org:manage`.
        """

    async def patch_auth_org_network_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """Like `patch_auth_org_network_config`, but also returns status and headers."""

    async def patch_auth_org_network_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_auth_org_network_config`, but returns any status, and the body as bytes."""

    async def patch_auth_org_service_provider_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceProviderConfiguration:
        """Send `PATCH /auth-org/service-provider-config`.

        Requires the scope `sp:auth-org:manage`.
        """

    async def patch_auth_org_service_provider_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceProviderConfiguration]:
        """Like `patch_auth_org_service_provider_config`, but also returns status and headers."""

    async def patch_auth_org_service_provider_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_auth_org_service_provider_config`, but returns any status, and the body as bytes."""

    async def patch_auth_org_session_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SessionConfiguration:
        """Send `PATCH /auth-org/session-config`.

        Requires the scope `sp:auth-org:manage`.
        """

    async def patch_auth_org_session_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SessionConfiguration]:
        """Like `patch_auth_org_session_config`, but also returns status and headers."""

    async def patch_auth_org_session_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_auth_org_session_config`, but returns any status, and the body as bytes."""
