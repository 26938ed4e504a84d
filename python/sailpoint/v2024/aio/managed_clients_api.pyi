# Generated from schema/.
"""Managed clients api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._managed_clients import ManagedClient, ManagedClientRequest, ManagedClientStatus
from sailpoint.v2024.models._shared import JsonPatchOperation
from sailpoint.v2024.models.managed_client_type import ManagedClientType

__all__ = ["ManagedClientsApi"]

class ManagedClientsApi(Api):
    """Managed clients api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_managed_client(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `POST /managed-clients`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    async def create_managed_client_with_http_info(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """Like `create_managed_client`, but also returns status and headers."""

    async def create_managed_client_without_preload_content(
        self,
        managed_client_request: ManagedClientRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_managed_client`, but returns any status, and the body as bytes."""

    async def delete_managed_client(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-clients/{id}`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    async def delete_managed_client_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_managed_client`, but also returns status and headers."""

    async def delete_managed_client_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_managed_client`, but returns any status, and the body as bytes."""

    async def get_managed_client(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `GET /managed-clients/{id}`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage`,
        `idn:managed-client-status:read`, `idn:managed-client-status:manage`.
        """

    async def get_managed_client_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """Like `get_managed_client`, but also returns status and headers."""

    async def get_managed_client_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_client`, but returns any status, and the body as bytes."""

    async def get_managed_client_status(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClientStatus:
        """Send `GET /managed-clients/{id}/status`.

        Requires the scope `idn:managed-client-status:read`.
        """

    async def get_managed_client_status_with_http_info(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClientStatus]:
        """Like `get_managed_client_status`, but also returns status and headers."""

    async def get_managed_client_status_without_preload_content(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_client_status`, but returns any status, and the body as bytes."""

    async def get_managed_clients(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ManagedClient]:
        """Send `GET /managed-clients`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage`.
        """

    async def get_managed_clients_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedClient]]:
        """Like `get_managed_clients`, but also returns status and headers."""

    async def get_managed_clients_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_clients`, but returns any status, and the body as bytes."""

    async def update_managed_client(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClient:
        """Send `PATCH /managed-clients/{id}`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    async def update_managed_client_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClient]:
        """Like `update_managed_client`, but also returns status and headers."""

    async def update_managed_client_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_managed_client`, but returns any status, and the body as bytes."""
