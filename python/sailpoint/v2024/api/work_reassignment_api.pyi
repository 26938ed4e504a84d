# Written by `make stubs` from schema/; change it there.
"""Work reassignment: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.config_type import ConfigType
from sailpoint.v2024.models.configuration_item_request import ConfigurationItemRequest
from sailpoint.v2024.models.configuration_item_response import ConfigurationItemResponse
from sailpoint.v2024.models.configuration_response import ConfigurationResponse
from sailpoint.v2024.models.evaluate_response import EvaluateResponse
from sailpoint.v2024.models.tenant_configuration_request import TenantConfigurationRequest
from sailpoint.v2024.models.tenant_configuration_response import TenantConfigurationResponse

__all__ = ["WorkReassignmentApi"]

class WorkReassignmentApi(Api):
    """Work reassignment: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    @overload
    def create_reassignment_configuration(
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

        Needs the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def create_reassignment_configuration(
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
    def create_reassignment_configuration_with_http_info(
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
        """`create_reassignment_configuration`, with status and headers."""

    @overload
    def create_reassignment_configuration_with_http_info(
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
    def create_reassignment_configuration_without_preload_content(
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
        """`create_reassignment_configuration`, with the body as it came; raises for no status."""

    @overload
    def create_reassignment_configuration_without_preload_content(
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
    def delete_reassignment_configuration(
        self,
        identity_id: str,
        config_type: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /reassignment-configurations/{identityId}/{configType}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def delete_reassignment_configuration_with_http_info(
        self,
        identity_id: str,
        config_type: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_reassignment_configuration`, with status and headers."""

    def delete_reassignment_configuration_without_preload_content(
        self,
        identity_id: str,
        config_type: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_reassignment_configuration`, with the body as it came; raises for no status."""

    def get_evaluate_reassignment_configuration(
        self,
        identity_id: str,
        config_type: str,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[EvaluateResponse]:
        """Send `GET /reassignment-configurations/{identityId}/evaluate/{configType}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_evaluate_reassignment_configuration_with_http_info(
        self,
        identity_id: str,
        config_type: str,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[EvaluateResponse]]:
        """`get_evaluate_reassignment_configuration`, with status and headers."""

    def get_evaluate_reassignment_configuration_without_preload_content(
        self,
        identity_id: str,
        config_type: str,
        exclusion_filters: list[str] | tuple[str, ...] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_evaluate_reassignment_configuration`, with the body as it came; raises for no status."""

    def get_reassignment_config_types(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConfigType]:
        """Send `GET /reassignment-configurations/types`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_reassignment_config_types_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConfigType]]:
        """`get_reassignment_config_types`, with status and headers."""

    def get_reassignment_config_types_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_reassignment_config_types`, with the body as it came; raises for no status."""

    def get_reassignment_configuration(
        self,
        identity_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConfigurationResponse:
        """Send `GET /reassignment-configurations/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_reassignment_configuration_with_http_info(
        self,
        identity_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConfigurationResponse]:
        """`get_reassignment_configuration`, with status and headers."""

    def get_reassignment_configuration_without_preload_content(
        self,
        identity_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_reassignment_configuration`, with the body as it came; raises for no status."""

    def get_tenant_config_configuration(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TenantConfigurationResponse:
        """Send `GET /reassignment-configurations/tenant-config`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:reassignment-tenant-configuration:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_tenant_config_configuration_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TenantConfigurationResponse]:
        """`get_tenant_config_configuration`, with status and headers."""

    def get_tenant_config_configuration_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_tenant_config_configuration`, with the body as it came; raises for no status."""

    def list_reassignment_configurations(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConfigurationResponse]:
        """Send `GET /reassignment-configurations`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `idn:reassignment-configuration:read`, `idn:reassignment-configuration:manage` and
        the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def list_reassignment_configurations_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConfigurationResponse]]:
        """`list_reassignment_configurations`, with status and headers."""

    def list_reassignment_configurations_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_reassignment_configurations`, with the body as it came; raises for no status."""

    def put_reassignment_config(
        self,
        identity_id: str,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConfigurationItemResponse:
        """Send `PUT /reassignment-configurations/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:reassignment-configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def put_reassignment_config_with_http_info(
        self,
        identity_id: str,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConfigurationItemResponse]:
        """`put_reassignment_config`, with status and headers."""

    def put_reassignment_config_without_preload_content(
        self,
        identity_id: str,
        configuration_item_request: ConfigurationItemRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_reassignment_config`, with the body as it came; raises for no status."""

    @overload
    def put_tenant_configuration(
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

        Needs the scope `idn:reassignment-tenant-configuration:update` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    def put_tenant_configuration(
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
    def put_tenant_configuration_with_http_info(
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
        """`put_tenant_configuration`, with status and headers."""

    @overload
    def put_tenant_configuration_with_http_info(
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
    def put_tenant_configuration_without_preload_content(
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
        """`put_tenant_configuration`, with the body as it came; raises for no status."""

    @overload
    def put_tenant_configuration_without_preload_content(
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
