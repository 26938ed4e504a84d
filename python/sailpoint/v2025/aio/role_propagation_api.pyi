# Generated from schema/.
"""Role propagation api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._role_propagation import RolePropagationConfigInput, RolePropagationConfigResponse, RolePropagationOngoingResponse, RolePropagationResponse, RolePropagationStatusResponse

__all__ = ["RolePropagationApi"]

class RolePropagationApi(Api):
    """Role propagation api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def cancel_role_propagation(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /role-propagation/terminate`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation:write`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def cancel_role_propagation_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `cancel_role_propagation`, but also returns status and headers."""

    async def cancel_role_propagation_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_role_propagation`, but returns any status, and the body as bytes."""

    async def get_ongoing_role_propagation(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RolePropagationOngoingResponse:
        """Send `GET /role-propagation/is-running`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_ongoing_role_propagation_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RolePropagationOngoingResponse]:
        """Like `get_ongoing_role_propagation`, but also returns status and headers."""

    async def get_ongoing_role_propagation_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_ongoing_role_propagation`, but returns any status, and the body as bytes."""

    async def get_role_propagation_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RolePropagationConfigResponse:
        """Send `GET /role-propagation-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation-config:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_propagation_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RolePropagationConfigResponse]:
        """Like `get_role_propagation_config`, but also returns status and headers."""

    async def get_role_propagation_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_propagation_config`, but returns any status, and the body as bytes."""

    async def get_role_propagation_status(
        self,
        role_propagation_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RolePropagationStatusResponse:
        """Send `GET /role-propagation/{rolePropagationId}/status`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_propagation_status_with_http_info(
        self,
        role_propagation_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RolePropagationStatusResponse]:
        """Like `get_role_propagation_status`, but also returns status and headers."""

    async def get_role_propagation_status_without_preload_content(
        self,
        role_propagation_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_propagation_status`, but returns any status, and the body as bytes."""

    @overload
    async def set_role_propagation_config(
        self,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
    ) -> RolePropagationConfigResponse:
        """Send `PUT /role-propagation-config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation-config:write`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def set_role_propagation_config(
        self,
        x_sail_point_experimental: str | None,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
    ) -> RolePropagationConfigResponse: ...
    @overload
    async def set_role_propagation_config_with_http_info(
        self,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
    ) -> ApiResponse[RolePropagationConfigResponse]:
        """Like `set_role_propagation_config`, but also returns status and headers."""

    @overload
    async def set_role_propagation_config_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
    ) -> ApiResponse[RolePropagationConfigResponse]: ...
    @overload
    async def set_role_propagation_config_without_preload_content(
        self,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
        """Like `set_role_propagation_config`, but returns any status, and the body as bytes."""

    @overload
    async def set_role_propagation_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        role_propagation_config_input: RolePropagationConfigInput | Mapping[str, Any],
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
    async def start_role_propagation(
        self,
        skip_role_refresh: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RolePropagationResponse:
        """Send `POST /role-propagation`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:role-propagation:write`.

        `skip_role_refresh`: By default False.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def start_role_propagation_with_http_info(
        self,
        skip_role_refresh: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RolePropagationResponse]:
        """Like `start_role_propagation`, but also returns status and headers."""

    async def start_role_propagation_without_preload_content(
        self,
        skip_role_refresh: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_role_propagation`, but returns any status, and the body as bytes."""
