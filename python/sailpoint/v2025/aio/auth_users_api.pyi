# Generated from schema/.
"""Auth users api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._auth_users import AuthUser
from sailpoint.v2025.models._shared import JsonPatchOperation

__all__ = ["AuthUsersApi"]

class AuthUsersApi(Api):
    """Auth users api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_auth_user(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AuthUser:
        """Send `GET /auth-users/{id}`.

        Requires the scope `sp:auth-user:read` and the token of a user.
        """

    async def get_auth_user_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AuthUser]:
        """Like `get_auth_user`, but also returns status and headers."""

    async def get_auth_user_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_auth_user`, but returns any status, and the body as bytes."""

    async def patch_auth_user(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AuthUser:
        """Send `PATCH /auth-users/{id}`.

        Requires the scope `sp:auth-user:manage` and the token of a user.
        """

    async def patch_auth_user_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AuthUser]:
        """Like `patch_auth_user`, but also returns status and headers."""

    async def patch_auth_user_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_auth_user`, but returns any status, and the body as bytes."""
