# Written by `make stubs` from schema/; change it there.
"""Global tenant security settings: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.lockout_configuration import LockoutConfiguration
from sailpoint.v2024.models.network_configuration import NetworkConfiguration
from sailpoint.v2024.models.service_provider_configuration import ServiceProviderConfiguration
from sailpoint.v2024.models.session_configuration import SessionConfiguration

__all__ = ["GlobalTenantSecuritySettingsApi"]

class GlobalTenantSecuritySettingsApi(Api):
    """Global tenant security settings: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_auth_org_network_config(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `POST /auth-org/network-config`.

        Needs the scope `sp:auth-org:manage`.
        """

    def create_auth_org_network_config_with_http_info(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """`create_auth_org_network_config`, with status and headers."""

    def create_auth_org_network_config_without_preload_content(
        self,
        network_configuration: NetworkConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_auth_org_network_config`, with the body as it came; raises for no status."""

    def get_auth_org_lockout_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> LockoutConfiguration:
        """Send `GET /auth-org/lockout-config`.

        Needs the scope `sp:auth-org:read`.
        """

    def get_auth_org_lockout_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LockoutConfiguration]:
        """`get_auth_org_lockout_config`, with status and headers."""

    def get_auth_org_lockout_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_auth_org_lockout_config`, with the body as it came; raises for no status."""

    def get_auth_org_network_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `GET /auth-org/network-config`.

        Needs the scope `sp:auth-org:read`.
        """

    def get_auth_org_network_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """`get_auth_org_network_config`, with status and headers."""

    def get_auth_org_network_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_auth_org_network_config`, with the body as it came; raises for no status."""

    def get_auth_org_service_provider_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceProviderConfiguration:
        """Send `GET /auth-org/service-provider-config`.

        Needs the scope `sp:auth-org:read`.
        """

    def get_auth_org_service_provider_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceProviderConfiguration]:
        """`get_auth_org_service_provider_config`, with status and headers."""

    def get_auth_org_service_provider_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_auth_org_service_provider_config`, with the body as it came; raises for no status."""

    def get_auth_org_session_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> SessionConfiguration:
        """Send `GET /auth-org/session-config`.

        Needs the scope `sp:auth-org:read`.
        """

    def get_auth_org_session_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SessionConfiguration]:
        """`get_auth_org_session_config`, with status and headers."""

    def get_auth_org_session_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_auth_org_session_config`, with the body as it came; raises for no status."""

    def patch_auth_org_lockout_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> LockoutConfiguration:
        """Send `PATCH /auth-org/lockout-config`.

        Needs the scope `sp:auth-org:manage`.
        """

    def patch_auth_org_lockout_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LockoutConfiguration]:
        """`patch_auth_org_lockout_config`, with status and headers."""

    def patch_auth_org_lockout_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_auth_org_lockout_config`, with the body as it came; raises for no status."""

    def patch_auth_org_network_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> NetworkConfiguration:
        """Send `PATCH /auth-org/network-config`.

        Needs the scope `sp:auth-org:manage`.
        """

    def patch_auth_org_network_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NetworkConfiguration]:
        """`patch_auth_org_network_config`, with status and headers."""

    def patch_auth_org_network_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_auth_org_network_config`, with the body as it came; raises for no status."""

    def patch_auth_org_service_provider_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceProviderConfiguration:
        """Send `PATCH /auth-org/service-provider-config`.

        Needs the scope `sp:auth-org:manage`.
        """

    def patch_auth_org_service_provider_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceProviderConfiguration]:
        """`patch_auth_org_service_provider_config`, with status and headers."""

    def patch_auth_org_service_provider_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_auth_org_service_provider_config`, with the body as it came; raises for no status."""

    def patch_auth_org_session_config(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SessionConfiguration:
        """Send `PATCH /auth-org/session-config`.

        Needs the scope `sp:auth-org:manage`.
        """

    def patch_auth_org_session_config_with_http_info(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SessionConfiguration]:
        """`patch_auth_org_session_config`, with status and headers."""

    def patch_auth_org_session_config_without_preload_content(
        self,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_auth_org_session_config`, with the body as it came; raises for no status."""
