# Generated from schema/.
"""Service desk integration api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._service_desk_integration import QueuedCheckConfigDetails, ServiceDeskIntegrationDto, ServiceDeskIntegrationTemplateDto, ServiceDeskIntegrationTemplateType
from sailpoint.v3.models._shared import JsonPatchOperation

__all__ = ["ServiceDeskIntegrationApi"]

class ServiceDeskIntegrationApi(Api):
    """Service desk integration api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_service_desk_integration(
        self,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `POST /service-desk-integrations`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def create_service_desk_integration_with_http_info(
        self,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `create_service_desk_integration`, but also returns status and headers."""

    def create_service_desk_integration_without_preload_content(
        self,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_service_desk_integration`, but returns any status, and the body as bytes."""

    def delete_service_desk_integration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /service-desk-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def delete_service_desk_integration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_service_desk_integration`, but also returns status and headers."""

    def delete_service_desk_integration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_service_desk_integration`, but returns any status, and the body as bytes."""

    def get_service_desk_integration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `GET /service-desk-integrations/{id}`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_service_desk_integration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `get_service_desk_integration`, but also returns status and headers."""

    def get_service_desk_integration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_service_desk_integration`, but returns any status, and the body as bytes."""

    def get_service_desk_integration_template(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationTemplateDto:
        """Send `GET /service-desk-integrations/templates/{scriptName}`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_service_desk_integration_template_with_http_info(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationTemplateDto]:
        """Like `get_service_desk_integration_template`, but also returns status and headers."""

    def get_service_desk_integration_template_without_preload_content(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_service_desk_integration_template`, but returns any status, and the body as bytes."""

    def get_service_desk_integration_types(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ServiceDeskIntegrationTemplateType]:
        """Send `GET /service-desk-integrations/types`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_service_desk_integration_types_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ServiceDeskIntegrationTemplateType]]:
        """Like `get_service_desk_integration_types`, but also returns status and headers."""

    def get_service_desk_integration_types_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_service_desk_integration_types`, but returns any status, and the body as bytes."""

    def get_service_desk_integrations(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ServiceDeskIntegrationDto]:
        """Send `GET /service-desk-integrations`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_service_desk_integrations_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ServiceDeskIntegrationDto]]:
        """Like `get_service_desk_integrations`, but also returns status and headers."""

    def get_service_desk_integrations_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_service_desk_integrations`, but returns any status, and the body as bytes."""

    def get_status_check_details(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> QueuedCheckConfigDetails:
        """Send `GET /service-desk-integrations/status-check-configuration`.

        Requires one of the scopes `idn:service-desk-integration:read`, `idn:service-desk-integration:manage` and
        the token of a user.
        """

    def get_status_check_details_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[QueuedCheckConfigDetails]:
        """Like `get_status_check_details`, but also returns status and headers."""

    def get_status_check_details_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_status_check_details`, but returns any status, and the body as bytes."""

    def patch_service_desk_integration(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PATCH /service-desk-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def patch_service_desk_integration_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `patch_service_desk_integration`, but also returns status and headers."""

    def patch_service_desk_integration_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_service_desk_integration`, but returns any status, and the body as bytes."""

    def put_service_desk_integration(
        self,
        id: str | None,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ServiceDeskIntegrationDto:
        """Send `PUT /service-desk-integrations/{id}`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def put_service_desk_integration_with_http_info(
        self,
        id: str | None,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ServiceDeskIntegrationDto]:
        """Like `put_service_desk_integration`, but also returns status and headers."""

    def put_service_desk_integration_without_preload_content(
        self,
        id: str | None,
        service_desk_integration_dto: ServiceDeskIntegrationDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_service_desk_integration`, but returns any status, and the body as bytes."""

    def update_status_check_details(
        self,
        queued_check_config_details: QueuedCheckConfigDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> QueuedCheckConfigDetails:
        """Send `PUT /service-desk-integrations/status-check-configuration`.

        Requires the scope `idn:service-desk-integration:manage` and the token of a user.
        """

    def update_status_check_details_with_http_info(
        self,
        queued_check_config_details: QueuedCheckConfigDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[QueuedCheckConfigDetails]:
        """Like `update_status_check_details`, but also returns status and headers."""

    def update_status_check_details_without_preload_content(
        self,
        queued_check_config_details: QueuedCheckConfigDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_status_check_details`, but returns any status, and the body as bytes."""
