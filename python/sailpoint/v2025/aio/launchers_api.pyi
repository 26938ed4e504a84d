# Generated from schema/.
"""Launchers api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._launchers import GetLaunchers200Response, Launcher, LauncherRequest, StartLauncher200Response

__all__ = ["LaunchersApi"]

class LaunchersApi(Api):
    """Launchers api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_launcher(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `POST /launchers`.

        Requires the scope `sp:launcher-admin:write` and the token of a user.
        """

    async def create_launcher_with_http_info(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """Like `create_launcher`, but also returns status and headers."""

    async def create_launcher_without_preload_content(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_launcher`, but returns any status, and the body as bytes."""

    async def delete_launcher(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /launchers/{launcherID}`.

        Requires the scope `sp:launcher-admin:delete` and the token of a user.
        """

    async def delete_launcher_with_http_info(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_launcher`, but also returns status and headers."""

    async def delete_launcher_without_preload_content(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_launcher`, but returns any status, and the body as bytes."""

    async def get_launcher(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `GET /launchers/{launcherID}`.

        Requires one of the scopes `sp:launcher-admin:read`, `sp:launcher-user:read` and the token of a user.
        """

    async def get_launcher_with_http_info(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """Like `get_launcher`, but also returns status and headers."""

    async def get_launcher_without_preload_content(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_launcher`, but returns any status, and the body as bytes."""

    async def get_launchers(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> GetLaunchers200Response:
        """Send `GET /launchers`.

        Requires one of the scopes `sp:launcher-admin:read`, `sp:launcher-user:read` and the token of a user.
        """

    async def get_launchers_with_http_info(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetLaunchers200Response]:
        """Like `get_launchers`, but also returns status and headers."""

    async def get_launchers_without_preload_content(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_launchers`, but returns any status, and the body as bytes."""

    async def put_launcher(
        self,
        launcher_id: str | None,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `PUT /launchers/{launcherID}`.

        Requires the scope `sp:launcher-admin:write` and the token of a user.
        """

    async def put_launcher_with_http_info(
        self,
        launcher_id: str | None,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """Like `put_launcher`, but also returns status and headers."""

    async def put_launcher_without_preload_content(
        self,
        launcher_id: str | None,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_launcher`, but returns any status, and the body as bytes."""

    async def start_launcher(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> StartLauncher200Response:
        """Send `POST /launchers/{launcherID}/launch`.

        Requires the scope `sp:launcher-user:launch` and the token of a user.
        """

    async def start_launcher_with_http_info(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StartLauncher200Response]:
        """Like `start_launcher`, but also returns status and headers."""

    async def start_launcher_without_preload_content(
        self,
        launcher_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_launcher`, but returns any status, and the body as bytes."""
