# Generated from schema/.
"""Machine identities api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._machine_identities import MachineIdentityAggregationRequest, MachineIdentityAggregationResponse, MachineIdentityRequest, MachineIdentityResponse, MachineIdentityUserEntitlementResponse

__all__ = ["MachineIdentitiesApi"]

class MachineIdentitiesApi(Api):
    """Machine identities api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_machine_identity(
        self,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
    ) -> MachineIdentityResponse:
        """Send `POST /machine-identities`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_machine_identity(
        self,
        x_sail_point_experimental: str | None,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
    ) -> MachineIdentityResponse: ...
    @overload
    async def create_machine_identity_with_http_info(
        self,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
    ) -> ApiResponse[MachineIdentityResponse]:
        """Like `create_machine_identity`, but also returns status and headers."""

    @overload
    async def create_machine_identity_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
    ) -> ApiResponse[MachineIdentityResponse]: ...
    @overload
    async def create_machine_identity_without_preload_content(
        self,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
        """Like `create_machine_identity`, but returns any status, and the body as bytes."""

    @overload
    async def create_machine_identity_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        machine_identity_request: MachineIdentityRequest | Mapping[str, Any],
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
    async def delete_machine_identity(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /machine-identities/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_machine_identity_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_machine_identity`, but also returns status and headers."""

    async def delete_machine_identity_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_machine_identity`, but returns any status, and the body as bytes."""

    async def get_machine_identity(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineIdentityResponse:
        """Send `GET /machine-identities/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_machine_identity_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineIdentityResponse]:
        """Like `get_machine_identity`, but also returns status and headers."""

    async def get_machine_identity_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_identity`, but returns any status, and the body as bytes."""

    async def list_machine_identities(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MachineIdentityResponse]:
        """Send `GET /machine-identities`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:mis-identity:read`, `idn:mis-identity:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_machine_identities_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MachineIdentityResponse]]:
        """Like `list_machine_identities`, but also returns status and headers."""

    async def list_machine_identities_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_identities`, but returns any status, and the body as bytes."""

    async def list_machine_identity_user_entitlements(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MachineIdentityUserEntitlementResponse]:
        """Send `GET /machine-identity-user-entitlements`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_machine_identity_user_entitlements_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MachineIdentityUserEntitlementResponse]]:
        """Like `list_machine_identity_user_entitlements`, but also returns status and headers."""

    async def list_machine_identity_user_entitlements_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_identity_user_entitlements`, but returns any status, and the body as bytes."""

    async def start_machine_identity_aggregation(
        self,
        source_id: str | None,
        machine_identity_aggregation_request: MachineIdentityAggregationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineIdentityAggregationResponse:
        """Send `POST /sources/{sourceId}/aggregate-agents`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-agents:aggregate` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def start_machine_identity_aggregation_with_http_info(
        self,
        source_id: str | None,
        machine_identity_aggregation_request: MachineIdentityAggregationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineIdentityAggregationResponse]:
        """Like `start_machine_identity_aggregation`, but also returns status and headers."""

    async def start_machine_identity_aggregation_without_preload_content(
        self,
        source_id: str | None,
        machine_identity_aggregation_request: MachineIdentityAggregationRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_machine_identity_aggregation`, but returns any status, and the body as bytes."""

    async def update_machine_identity(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineIdentityResponse:
        """Send `PATCH /machine-identities/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_machine_identity_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineIdentityResponse]:
        """Like `update_machine_identity`, but also returns status and headers."""

    async def update_machine_identity_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_machine_identity`, but returns any status, and the body as bytes."""
