# Generated from schema/.
"""Personal access tokens api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._personal_access_tokens import CreatePersonalAccessTokenRequest, CreatePersonalAccessTokenResponse, GetPersonalAccessTokenResponse
from sailpoint.v2025.models._shared import JsonPatchOperation

__all__ = ["PersonalAccessTokensApi"]

class PersonalAccessTokensApi(Api):
    """Personal access tokens api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_personal_access_token(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CreatePersonalAccessTokenResponse:
        """Send `POST /personal-access-tokens`.

        Requires one of the scopes `sp:my-personal-access-tokens:manage`, `sp:all-personal-access-tokens:manage`
        and the token of a user.
        """

    async def create_personal_access_token_with_http_info(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CreatePersonalAccessTokenResponse]:
        """Like `create_personal_access_token`, but also returns status and headers."""

    async def create_personal_access_token_without_preload_content(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_personal_access_token`, but returns any status, and the body as bytes."""

    async def delete_personal_access_token(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /personal-access-tokens/{id}`.

        Requires one of the scopes `sp:my-personal-access-tokens:manage`, `sp:all-personal-access-tokens:manage`
        and the token of a user.
        """

    async def delete_personal_access_token_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_personal_access_token`, but also returns status and headers."""

    async def delete_personal_access_token_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_personal_access_token`, but returns any status, and the body as bytes."""

    async def list_personal_access_tokens(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[GetPersonalAccessTokenResponse]:
        """Send `GET /personal-access-tokens`.

        Requires one of the scopes `sp:my-personal-access-tokens:read`, `sp:my-personal-access-tokens:manage`,
        `sp:all-personal-access-tokens:read`, `sp:all-personal-access-tokens:manage` and the token of a user.
        """

    async def list_personal_access_tokens_with_http_info(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[GetPersonalAccessTokenResponse]]:
        """Like `list_personal_access_tokens`, but also returns status and headers."""

    async def list_personal_access_tokens_without_preload_content(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_personal_access_tokens`, but returns any status, and the body as bytes."""

    async def patch_personal_access_token(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> GetPersonalAccessTokenResponse:
        """Send `PATCH /personal-access-tokens/{id}`.

        Requires the scope `sp:my-personal-access-tokens:manage` and the token of a user.
        """

    async def patch_personal_access_token_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetPersonalAccessTokenResponse]:
        """Like `patch_personal_access_token`, but also returns status and headers."""

    async def patch_personal_access_token_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_personal_access_token`, but returns any status, and the body as bytes."""
