# Written by `make stubs` from schema/; change it there.
"""Personal access tokens: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.create_personal_access_token_request import CreatePersonalAccessTokenRequest
from sailpoint.v2024.models.create_personal_access_token_response import CreatePersonalAccessTokenResponse
from sailpoint.v2024.models.get_personal_access_token_response import GetPersonalAccessTokenResponse
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["PersonalAccessTokensApi"]

class PersonalAccessTokensApi(Api):
    """Personal access tokens: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_personal_access_token(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CreatePersonalAccessTokenResponse:
        """Send `POST /personal-access-tokens`.

        Needs one of the scopes `sp:my-personal-access-tokens:manage`, `sp:all-personal-access-tokens:manage` and
        the token of a user.
        """

    def create_personal_access_token_with_http_info(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CreatePersonalAccessTokenResponse]:
        """`create_personal_access_token`, with status and headers."""

    def create_personal_access_token_without_preload_content(
        self,
        create_personal_access_token_request: CreatePersonalAccessTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_personal_access_token`, with the body as it came; raises for no status."""

    def delete_personal_access_token(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /personal-access-tokens/{id}`.

        Needs one of the scopes `sp:my-personal-access-tokens:manage`, `sp:all-personal-access-tokens:manage` and
        the token of a user.
        """

    def delete_personal_access_token_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_personal_access_token`, with status and headers."""

    def delete_personal_access_token_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_personal_access_token`, with the body as it came; raises for no status."""

    def list_personal_access_tokens(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[GetPersonalAccessTokenResponse]:
        """Send `GET /personal-access-tokens`.

        Needs one of the scopes `sp:my-personal-access-tokens:read`, `sp:my-personal-access-tokens:manage`,
        `sp:all-personal-access-tokens:read`, `sp:all-personal-access-tokens:manage` and the token of a user.
        """

    def list_personal_access_tokens_with_http_info(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[GetPersonalAccessTokenResponse]]:
        """`list_personal_access_tokens`, with status and headers."""

    def list_personal_access_tokens_without_preload_content(
        self,
        owner_id: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_personal_access_tokens`, with the body as it came; raises for no status."""

    def patch_personal_access_token(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> GetPersonalAccessTokenResponse:
        """Send `PATCH /personal-access-tokens/{id}`.

        Needs the scope `sp:my-personal-access-tokens:manage` and the token of a user.
        """

    def patch_personal_access_token_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetPersonalAccessTokenResponse]:
        """`patch_personal_access_token`, with status and headers."""

    def patch_personal_access_token_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_personal_access_token`, with the body as it came; raises for no status."""
