# Written by `make stubs` from schema/; change it there.
"""Managed clients: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.managed_client import ManagedClient
from sailpoint.v2024.models.managed_client_request import ManagedClientRequest
from sailpoint.v2024.models.managed_client_status import ManagedClientStatus

__all__ = ["ManagedClientsApi"]

class ManagedClientsApi(Api):
    """Managed clients: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_managed_client(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `POST /managed-clients`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    def create_managed_client_with_http_info(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """`create_managed_client`, with status and headers."""

    def create_managed_client_without_preload_content(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_managed_client`, with the body as it came; raises for no status."""

    def delete_managed_client(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-clients/{id}`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    def delete_managed_client_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_managed_client`, with status and headers."""

    def delete_managed_client_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_managed_client`, with the body as it came; raises for no status."""

    def get_managed_client(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `GET /managed-clients/{id}`.

        Needs one of the scopes `idn:remote-client:read`, `idn:remote-client:manage`,
        `idn:managed-client-status:read`, `idn:managed-client-status:manage`.
        """

    def get_managed_client_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """`get_managed_client`, with status and headers."""

    def get_managed_client_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_client`, with the body as it came; raises for no status."""

    def get_managed_client_status(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClientStatus:
        """Send `GET /managed-clients/{id}/status`.

        Needs the scope `idn:managed-client-status:read`.
        """

    def get_managed_client_status_with_http_info(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClientStatus]:
        """`get_managed_client_status`, with status and headers."""

    def get_managed_client_status_without_preload_content(
        self,
        id: str,
        type: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_client_status`, with the body as it came; raises for no status."""

    def get_managed_clients(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ManagedClient]:
        """Send `GET /managed-clients`.

        Needs one of the scopes `idn:remote-client:read`, `idn:remote-client:manage`.
        """

    def get_managed_clients_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedClient]]:
        """`get_managed_clients`, with status and headers."""

    def get_managed_clients_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_clients`, with the body as it came; raises for no status."""

    def update_managed_client(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `PATCH /managed-clients/{id}`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    def update_managed_client_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """`update_managed_client`, with status and headers."""

    def update_managed_client_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_managed_client`, with the body as it came; raises for no status."""
