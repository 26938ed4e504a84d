# Generated from schema/.
"""Password sync groups api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._password_sync_groups import PasswordSyncGroup

__all__ = ["PasswordSyncGroupsApi"]

class PasswordSyncGroupsApi(Api):
    """Password sync groups api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_password_sync_group(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `POST /password-sync-groups`.

        Requires the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def create_password_sync_group_with_http_info(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """Like `create_password_sync_group`, but also returns status and headers."""

    async def create_password_sync_group_without_preload_content(
        self,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_password_sync_group`, but returns any status, and the body as bytes."""

    async def delete_password_sync_group(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /password-sync-groups/{id}`.

        Requires the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def delete_password_sync_group_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_password_sync_group`, but also returns status and headers."""

    async def delete_password_sync_group_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_password_sync_group`, but returns any status, and the body as bytes."""

    async def get_password_sync_group(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `GET /password-sync-groups/{id}`.

        Requires one of the scopes `idn:password-sync-group:read`, `idn:password-sync-group:manage`.
        """

    async def get_password_sync_group_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """Like `get_password_sync_group`, but also returns status and headers."""

    async def get_password_sync_group_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_sync_group`, but returns any status, and the body as bytes."""

    async def get_password_sync_groups(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PasswordSyncGroup]:
        """Send `GET /password-sync-groups`.

        Requires one of the scopes `idn:password-sync-group:read`, `idn:password-sync-group:manage`.
        """

    async def get_password_sync_groups_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PasswordSyncGroup]]:
        """Like `get_password_sync_groups`, but also returns status and headers."""

    async def get_password_sync_groups_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_password_sync_groups`, but returns any status, and the body as bytes."""

    async def update_password_sync_group(
        self,
        id: str | None,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PasswordSyncGroup:
        """Send `PUT /password-sync-groups/{id}`.

        Requires the scope `idn:password-sync-group:manage` and the token of a user.
        """

    async def update_password_sync_group_with_http_info(
        self,
        id: str | None,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PasswordSyncGroup]:
        """Like `update_password_sync_group`, but also returns status and headers."""

    async def update_password_sync_group_without_preload_content(
        self,
        id: str | None,
        password_sync_group: PasswordSyncGroup | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_password_sync_group`, but returns any status, and the body as bytes."""
