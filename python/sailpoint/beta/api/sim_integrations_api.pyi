# Generated from schema/.
"""SIM integrations api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._shared import ServiceDeskIntegrationDto
from sailpoint.beta.models._sim_integrations import JsonPatch, SimIntegrationDetails

__all__ = ["SIMIntegrationsApi"]

class SIMIntegrationsApi(Api):
    """SIM integrations api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_sim_integration(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `POST /sim-integrations`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def create_sim_integration_with_http_info(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `create_sim_integration`, but also returns status and headers."""

    def create_sim_integration_without_preload_content(
        self,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_sim_integration`, but returns any status, and the body as bytes."""

    def delete_sim_integration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sim-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def delete_sim_integration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_sim_integration`, but also returns status and headers."""

    def delete_sim_integration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_sim_integration`, but returns any status, and the body as bytes."""

    def get_sim_integration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `GET /sim-integrations/{id}`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_sim_integration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `get_sim_integration`, but also returns status and headers."""

    def get_sim_integration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sim_integration`, but returns any status, and the body as bytes."""

    def get_sim_integrations(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `GET /sim-integrations`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_sim_integrations_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `get_sim_integrations`, but also returns status and headers."""

    def get_sim_integrations_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sim_integrations`, but returns any status, and the body as bytes."""

    def patch_before_provisioning_rule(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PATCH /sim-integrations/{id}/beforeProvisioningRule`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def patch_before_provisioning_rule_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `patch_before_provisioning_rule`, but also returns status and headers."""

    def patch_before_provisioning_rule_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_before_provisioning_rule`, but returns any status, and the body as bytes."""

    def patch_sim_attributes(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PATCH /sim-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def patch_sim_attributes_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `patch_sim_attributes`, but also returns status and headers."""

    def patch_sim_attributes_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_sim_attributes`, but returns any status, and the body as bytes."""

    def put_sim_integration(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PUT /sim-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def put_sim_integration_with_http_info(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `put_sim_integration`, but also returns status and headers."""

    def put_sim_integration_without_preload_content(
        self,
        id: str | None,
        sim_integration_details: SimIntegrationDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_sim_integration`, but returns any status, and the body as bytes."""
