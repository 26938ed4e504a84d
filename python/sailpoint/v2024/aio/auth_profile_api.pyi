# Generated from schema/.
"""Auth profile api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._auth_profile import AuthProfile, AuthProfileSummary
from sailpoint.v2024.models._shared import JsonPatchOperation

__all__ = ["AuthProfileApi"]

class AuthProfileApi(Api):
    """Auth profile api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_profile_config(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AuthProfile:
        """Send `GET /auth-profiles/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `sp:auth-profile:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_profile_config_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AuthProfile]:
        """Like `get_profile_config`, but also returns status and headers."""

    async def get_profile_config_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_profile_config`, but returns any status, and the body as bytes."""

    async def get_profile_config_list(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AuthProfileSummary]:
        """Send `GET /auth-profiles`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `sp:auth-profile:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_profile_config_list_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AuthProfileSummary]]:
        """Like `get_profile_config_list`, but also returns status and headers."""

    async def get_profile_config_list_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_profile_config_list`, but returns any status, and the body as bytes."""

    async def patch_profile_config(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AuthProfile:
        """Send `PATCH /auth-profiles/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `sp:auth-profile:update` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_profile_config_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AuthProfile]:
        """Like `patch_profile_config`, but also returns status and headers."""

    async def patch_profile_config_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_profile_config`, but returns any status, and the body as bytes."""
