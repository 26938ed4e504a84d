# Generated from schema/.
"""Machine identities api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._machine_identities import MachineIdentity

__all__ = ["MachineIdentitiesApi"]

class MachineIdentitiesApi(Api):
    """Machine identities api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def create_machine_identity(
        self,
        machine_identity: MachineIdentity | Mapping[str, Any],
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
    ) -> MachineIdentity:
        """Send `POST /machine-identities`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-identity:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def create_machine_identity(
        self,
        x_sail_point_experimental: str | None,
        machine_identity: MachineIdentity | Mapping[str, Any],
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
    ) -> MachineIdentity: ...
    @overload
    async def create_machine_identity_with_http_info(
        self,
        machine_identity: MachineIdentity | Mapping[str, Any],
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
    ) -> ApiResponse[MachineIdentity]:
        """Like `create_machine_identity`, but also returns status and headers."""

    @overload
    async def create_machine_identity_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        machine_identity: MachineIdentity | Mapping[str, Any],
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
    ) -> ApiResponse[MachineIdentity]: ...
    @overload
    async def create_machine_identity_without_preload_content(
        self,
        machine_identity: MachineIdentity | Mapping[str, Any],
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
        machine_identity: MachineIdentity | Mapping[str, Any],
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
    ) -> MachineIdentity:
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
    ) -> ApiResponse[MachineIdentity]:
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
    ) -> ModelList[MachineIdentity]:
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
    ) -> ApiResponse[ModelList[MachineIdentity]]:
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

    async def update_machine_identity(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineIdentity:
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
    ) -> ApiResponse[MachineIdentity]:
        """Like `update_machine_identity`, but also returns status and headers."""

    async def update_machine_identity_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_machine_identity`, but returns any status, and the body as bytes."""
