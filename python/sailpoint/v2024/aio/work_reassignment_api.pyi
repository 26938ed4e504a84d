# Generated from schema/.
"""Work reassignment api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._work_reassignment import ConfigType, ConfigurationItemRequest, ConfigurationItemResponse, ConfigurationResponse, EvaluateResponse, TenantConfigurationRequest, TenantConfigurationResponse
from sailpoint.v2024.models.config_type_enum import ConfigTypeEnum

__all__ = ["WorkReassignmentApi"]

class WorkReassignmentApi(Api):
    """Work reassignment api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_reassignment_configuration(
        self,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
    ) -> ConfigurationItemResponse:
        """Send `POST /reassignment-configurations`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_reassignment_configuration(
        self,
        x_sail_point_experimental: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
    ) -> ConfigurationItemResponse: ...
    @overload
    async def create_reassignment_configuration_with_http_info(
        self,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
    ) -> ApiResponse[ConfigurationItemResponse]:
        """Like `create_reassignment_configuration`, but also returns status and headers."""

    @overload
    async def create_reassignment_configuration_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
    ) -> ApiResponse[ConfigurationItemResponse]: ...
    @overload
    async def create_reassignment_configuration_without_preload_content(
        self,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
        """Like `create_reassignment_configuration`, but returns any status, and the body as bytes."""

    @overload
    async def create_reassignment_configuration_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
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
    async def delete_reassignment_configuration(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /reassignment-configurations/{identityId}/{configType}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_reassignment_configuration_with_http_info(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_reassignment_configuration`, but also returns status and headers."""

    async def delete_reassignment_configuration_without_preload_content(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_reassignment_configuration`, but returns any status, and the body as bytes."""

    async def get_evaluate_reassignment_configuration(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[EvaluateResponse]:
        """Send `GET /reassignment-configurations/{identityId}/evaluate/{configType}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_evaluate_reassignment_configuration_with_http_info(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[EvaluateResponse]]:
        """Like `get_evaluate_reassignment_configuration`, but also returns status and headers."""

    async def get_evaluate_reassignment_configuration_without_preload_content(
        self,
        identity_id: str | None,
        config_type: ConfigTypeEnum | Literal["ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS"] | None,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_evaluate_reassignment_configuration`, but returns any status, and the body as bytes."""

    async def get_reassignment_config_types(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConfigType]:
        """Send `GET /reassignment-configurations/types`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage`
        and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_reassignment_config_types_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConfigType]]:
        """Like `get_reassignment_config_types`, but also returns status and headers."""

    async def get_reassignment_config_types_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_reassignment_config_types`, but returns any status, and the body as bytes."""

    async def get_reassignment_configuration(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConfigurationResponse:
        """Send `GET /reassignment-configurations/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage`
        and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_reassignment_configuration_with_http_info(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConfigurationResponse]:
        """Like `get_reassignment_configuration`, but also returns status and headers."""

    async def get_reassignment_configuration_without_preload_content(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_reassignment_configuration`, but returns any status, and the body as bytes."""

    async def get_tenant_config_configuration(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TenantConfigurationResponse:
        """Send `GET /reassignment-configurations/tenant-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-tenant-configuration:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_tenant_config_configuration_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantConfigurationResponse]:
        """Like `get_tenant_config_configuration`, but also returns status and headers."""

    async def get_tenant_config_configuration_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tenant_config_configuration`, but returns any status, and the body as bytes."""

    async def list_reassignment_configurations(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConfigurationResponse]:
        """Send `GET /reassignment-configurations`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage`
        and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_reassignment_configurations_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConfigurationResponse]]:
        """Like `list_reassignment_configurations`, but also returns status and headers."""

    async def list_reassignment_configurations_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_reassignment_configurations`, but returns any status, and the body as bytes."""

    async def put_reassignment_config(
        self,
        identity_id: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConfigurationItemResponse:
        """Send `PUT /reassignment-configurations/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def put_reassignment_config_with_http_info(
        self,
        identity_id: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConfigurationItemResponse]:
        """Like `put_reassignment_config`, but also returns status and headers."""

    async def put_reassignment_config_without_preload_content(
        self,
        identity_id: str | None,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_reassignment_config`, but returns any status, and the body as bytes."""

    @overload
    async def put_tenant_configuration(
        self,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
    ) -> TenantConfigurationResponse:
        """Send `PUT /reassignment-configurations/tenant-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:reassignment-tenant-configuration:update` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def put_tenant_configuration(
        self,
        x_sail_point_experimental: str | None,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
    ) -> TenantConfigurationResponse: ...
    @overload
    async def put_tenant_configuration_with_http_info(
        self,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
    ) -> ApiResponse[TenantConfigurationResponse]:
        """Like `put_tenant_configuration`, but also returns status and headers."""

    @overload
    async def put_tenant_configuration_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
    ) -> ApiResponse[TenantConfigurationResponse]: ...
    @overload
    async def put_tenant_configuration_without_preload_content(
        self,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
        """Like `put_tenant_configuration`, but returns any status, and the body as bytes."""

    @overload
    async def put_tenant_configuration_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        tenant_configuration_request: TenantConfigurationRequest | Mapping[str, Any],
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
