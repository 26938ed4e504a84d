# Generated from schema/.
"""Managed clients api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._managed_clients import ManagedClientStatus, ManagedClientStatusAggResponse
from sailpoint.beta.models.managed_client_type import ManagedClientType

__all__ = ["ManagedClientsApi"]

class ManagedClientsApi(Api):
    """Managed clients api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_managed_client_status(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClientStatus:
        """Send `GET /managed-clients/{id}/status`.

        Requires the scope `idn:managed-client-status:read`.
        """

    def get_managed_client_status_with_http_info(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClientStatus]:
        """Like `get_managed_client_status`, but also returns status and headers."""

    def get_managed_client_status_without_preload_content(
        self,
        id: str | None,
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_client_status`, but returns any status, and the body as bytes."""

    def update_managed_client_status(
        self,
        id: str | None,
        managed_client_status: ManagedClientStatus | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClientStatusAggResponse:
        """Send `POST /managed-clients/{id}/status`.

        Requires the scope `idn:managed-client-status:manage` and the token of a user.
        """

    def update_managed_client_status_with_http_info(
        self,
        id: str | None,
        managed_client_status: ManagedClientStatus | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClientStatusAggResponse]:
        """Like `update_managed_client_status`, but also returns status and headers."""

    def update_managed_client_status_without_preload_content(
        self,
        id: str | None,
        managed_client_status: ManagedClientStatus | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_managed_client_status`, but returns any status, and the body as bytes."""
