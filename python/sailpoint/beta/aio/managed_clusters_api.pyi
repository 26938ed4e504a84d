# Generated from schema/.
"""Managed clusters api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._managed_clusters import ClientLogConfiguration, ManagedCluster

__all__ = ["ManagedClustersApi"]

class ManagedClustersApi(Api):
    """Managed clusters api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_client_log_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration:
        """Send `GET /managed-clusters/{id}/log-config`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    async def get_client_log_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration]:
        """Like `get_client_log_configuration`, but also returns status and headers."""

    async def get_client_log_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_client_log_configuration`, but returns any status, and the body as bytes."""

    async def get_managed_cluster(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `GET /managed-clusters/{id}`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    async def get_managed_cluster_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """Like `get_managed_cluster`, but also returns status and headers."""

    async def get_managed_cluster_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_cluster`, but returns any status, and the body as bytes."""

    async def get_managed_clusters(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ManagedCluster]:
        """Send `GET /managed-clusters`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    async def get_managed_clusters_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedCluster]]:
        """Like `get_managed_clusters`, but also returns status and headers."""

    async def get_managed_clusters_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_clusters`, but returns any status, and the body as bytes."""

    async def put_client_log_configuration(
        self,
        id: str | None,
        client_log_configuration: ClientLogConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration:
        """Send `PUT /managed-clusters/{id}/log-config`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    async def put_client_log_configuration_with_http_info(
        self,
        id: str | None,
        client_log_configuration: ClientLogConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration]:
        """Like `put_client_log_configuration`, but also returns status and headers."""

    async def put_client_log_configuration_without_preload_content(
        self,
        id: str | None,
        client_log_configuration: ClientLogConfiguration | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_client_log_configuration`, but returns any status, and the body as bytes."""
