# Generated from schema/.
"""SIM integrations api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import JsonPatch, ServiceDeskIntegrationDto
from sailpoint.v2025.models._sim_integrations import SimIntegrationDetails

__all__ = ["SIMIntegrationsApi"]

class SIMIntegrationsApi(Api):
    """SIM integrations api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_sim_integration(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
    ) -> ServiceDeskIntegrationDto:
        """Send `POST /sim-integrations`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_sim_integration(
        self,
        x_sail_point_experimental: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
    ) -> ServiceDeskIntegrationDto: ...
    @overload
    async def create_sim_integration_with_http_info(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `create_sim_integration`, but also returns status and headers."""

    @overload
    async def create_sim_integration_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
    ) -> ApiResponse[ServiceDeskIntegrationDto]: ...
    @overload
    async def create_sim_integration_without_preload_content(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
        """Like `create_sim_integration`, but returns any status, and the body as bytes."""

    @overload
    async def create_sim_integration_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
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
    async def delete_sim_integration(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sim-integrations/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_sim_integration_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_sim_integration`, but also returns status and headers."""

    async def delete_sim_integration_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_sim_integration`, but returns any status, and the body as bytes."""

    async def get_sim_integration(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `GET /sim-integrations/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_sim_integration_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `get_sim_integration`, but also returns status and headers."""

    async def get_sim_integration_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sim_integration`, but returns any status, and the body as bytes."""

    async def get_sim_integrations(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ServiceDeskIntegrationDto]:
        """Send `GET /sim-integrations`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_sim_integrations_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ServiceDeskIntegrationDto]]:
        """Like `get_sim_integrations`, but also returns status and headers."""

    async def get_sim_integrations_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sim_integrations`, but returns any status, and the body as bytes."""

    async def patch_before_provisioning_rule(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PATCH /sim-integrations/{id}/beforeProvisioningRule`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_before_provisioning_rule_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `patch_before_provisioning_rule`, but also returns status and headers."""

    async def patch_before_provisioning_rule_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_before_provisioning_rule`, but returns any status, and the body as bytes."""

    async def patch_sim_attributes(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PATCH /sim-integrations/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_sim_attributes_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `patch_sim_attributes`, but also returns status and headers."""

    async def patch_sim_attributes_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_sim_attributes`, but returns any status, and the body as bytes."""

    async def put_sim_integration(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PUT /sim-integrations/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def put_sim_integration_with_http_info(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `put_sim_integration`, but also returns status and headers."""

    async def put_sim_integration_without_preload_content(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_sim_integration`, but returns any status, and the body as bytes."""
