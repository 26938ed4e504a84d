# Written by `make stubs` from schema/; change it there.
"""Password sync groups: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.password_sync_group import PasswordSyncGroup

__all__ = ["PasswordSyncGroupsApi"]

class PasswordSyncGroupsApi(Api):
    """Password sync groups: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_password_sync_group(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `POST /password-sync-groups`.

        Needs the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def create_password_sync_group_with_http_info(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """`create_password_sync_group`, with status and headers."""

    async def create_password_sync_group_without_preload_content(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_password_sync_group`, with the body as it came; raises for no status."""

    async def delete_password_sync_group(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /password-sync-groups/{id}`.

        Needs the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def delete_password_sync_group_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_password_sync_group`, with status and headers."""

    async def delete_password_sync_group_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_password_sync_group`, with the body as it came; raises for no status."""

    async def get_password_sync_group(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `GET /password-sync-groups/{id}`.

        Needs one of the scopes `idn:password-sync-group:read`, `idn:password-sync-group:manage`.
        """

    async def get_password_sync_group_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """`get_password_sync_group`, with status and headers."""

    async def get_password_sync_group_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_password_sync_group`, with the body as it came; raises for no status."""

    async def get_password_sync_groups(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordSyncGroup]:
        """Send `GET /password-sync-groups`.

        Needs one of the scopes `idn:password-sync-group:read`, `idn:password-sync-group:manage`.
        """

    async def get_password_sync_groups_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordSyncGroup]]:
        """`get_password_sync_groups`, with status and headers."""

    async def get_password_sync_groups_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_password_sync_groups`, with the body as it came; raises for no status."""

    async def update_password_sync_group(
        self,
        id: str,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `PUT /password-sync-groups/{id}`.

        Needs the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def update_password_sync_group_with_http_info(
        self,
        id: str,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """`update_password_sync_group`, with status and headers."""

    async def update_password_sync_group_without_preload_content(
        self,
        id: str,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_password_sync_group`, with the body as it came; raises for no status."""
