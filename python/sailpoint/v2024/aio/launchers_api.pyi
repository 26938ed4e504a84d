# Written by `make stubs` from schema/; change it there.
"""Launchers: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.get_launchers200_response import GetLaunchers200Response
from sailpoint.v2024.models.launcher import Launcher
from sailpoint.v2024.models.launcher_request import LauncherRequest
from sailpoint.v2024.models.start_launcher200_response import StartLauncher200Response

__all__ = ["LaunchersApi"]

class LaunchersApi(Api):
    """Launchers: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_launcher(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `POST /launchers`.

        Needs the scope `sp:launcher-admin:write` and the token of a user.
        """

    async def create_launcher_with_http_info(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """`create_launcher`, with status and headers."""

    async def create_launcher_without_preload_content(
        self,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_launcher`, with the body as it came; raises for no status."""

    async def delete_launcher(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /launchers/{launcherID}`.

        Needs the scope `sp:launcher-admin:delete` and the token of a user.
        """

    async def delete_launcher_with_http_info(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_launcher`, with status and headers."""

    async def delete_launcher_without_preload_content(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_launcher`, with the body as it came; raises for no status."""

    async def get_launcher(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `GET /launchers/{launcherID}`.

        Needs one of the scopes `sp:launcher-admin:read`, `sp:launcher-user:read` and the token of a user.
        """

    async def get_launcher_with_http_info(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """`get_launcher`, with status and headers."""

    async def get_launcher_without_preload_content(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_launcher`, with the body as it came; raises for no status."""

    async def get_launchers(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> GetLaunchers200Response:
        """Send `GET /launchers`.

        Needs one of the scopes `sp:launcher-admin:read`, `sp:launcher-user:read` and the token of a user.
        """

    async def get_launchers_with_http_info(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetLaunchers200Response]:
        """`get_launchers`, with status and headers."""

    async def get_launchers_without_preload_content(
        self,
        filters: str | None = ...,
        next: str | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_launchers`, with the body as it came; raises for no status."""

    async def put_launcher(
        self,
        launcher_id: str,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Launcher:
        """Send `PUT /launchers/{launcherID}`.

        Needs the scope `sp:launcher-admin:write` and the token of a user.
        """

    async def put_launcher_with_http_info(
        self,
        launcher_id: str,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Launcher]:
        """`put_launcher`, with status and headers."""

    async def put_launcher_without_preload_content(
        self,
        launcher_id: str,
        launcher_request: LauncherRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_launcher`, with the body as it came; raises for no status."""

    async def start_launcher(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> StartLauncher200Response:
        """Send `POST /launchers/{launcherID}/launch`.

        Needs the scope `sp:launcher-user:launch` and the token of a user.
        """

    async def start_launcher_with_http_info(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StartLauncher200Response]:
        """`start_launcher`, with status and headers."""

    async def start_launcher_without_preload_content(
        self,
        launcher_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_launcher`, with the body as it came; raises for no status."""
