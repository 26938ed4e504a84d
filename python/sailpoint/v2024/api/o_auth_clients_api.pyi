# Generated from schema/.
"""O auth clients api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._o_auth_clients import CreateOAuthClientRequest, CreateOAuthClientResponse, GetOAuthClientResponse
from sailpoint.v2024.models._shared import JsonPatchOperation

__all__ = ["OAuthClientsApi"]

class OAuthClientsApi(Api):
    """O auth clients api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_oauth_client(
        self,
        create_o_auth_client_request: CreateOAuthClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CreateOAuthClientResponse:
        """Send `POST /oauth-clients`.

        Requires the scope `sp:oauth-client:manage` and the token of a user.
        """

    def create_oauth_client_with_http_info(
        self,
        create_o_auth_client_request: CreateOAuthClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CreateOAuthClientResponse]:
        """Like `create_oauth_client`, but also returns status and headers."""

    def create_oauth_client_without_preload_content(
        self,
        create_o_auth_client_request: CreateOAuthClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_oauth_client`, but returns any status, and the body as bytes."""

    def delete_oauth_client(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /oauth-clients/{id}`.

        Requires the scope `sp:oauth-client:manage` and the token of a user.
        """

    def delete_oauth_client_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_oauth_client`, but also returns status and headers."""

    def delete_oauth_client_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_oauth_client`, but returns any status, and the body as bytes."""

    def get_oauth_client(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> GetOAuthClientResponse:
        """Send `GET /oauth-clients/{id}`.

        Requires one of the scopes `sp:oauth-client:manage`, `sp:oauth-client:read`.
        """

    def get_oauth_client_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetOAuthClientResponse]:
        """Like `get_oauth_client`, but also returns status and headers."""

    def get_oauth_client_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_oauth_client`, but returns any status, and the body as bytes."""

    def list_oauth_clients(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[GetOAuthClientResponse]:
        """Send `GET /oauth-clients`.

        Requires one of the scopes `sp:oauth-client:read`, `sp:oauth-client:manage` and the token of a user.
        """

    def list_oauth_clients_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[GetOAuthClientResponse]]:
        """Like `list_oauth_clients`, but also returns status and headers."""

    def list_oauth_clients_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_oauth_clients`, but returns any status, and the body as bytes."""

    def patch_oauth_client(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> GetOAuthClientResponse:
        """Send `PATCH /oauth-clients/{id}`.

        Requires the scope `sp:oauth-client:manage` and the token of a user.
        """

    def patch_oauth_client_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[GetOAuthClientResponse]:
        """Like `patch_oauth_client`, but also returns status and headers."""

    def patch_oauth_client_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_oauth_client`, but returns any status, and the body as bytes."""
