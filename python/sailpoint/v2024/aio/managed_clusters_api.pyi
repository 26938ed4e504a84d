# Written by `make stubs` from schema/; change it there.
"""Managed clusters: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.client_log_configuration import ClientLogConfiguration
from sailpoint.v2024.models.client_log_configuration_duration_minutes import ClientLogConfigurationDurationMinutes
from sailpoint.v2024.models.client_log_configuration_expiration import ClientLogConfigurationExpiration
from sailpoint.v2024.models.cluster_manual_upgrade import ClusterManualUpgrade
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.managed_cluster import ManagedCluster
from sailpoint.v2024.models.managed_cluster_request import ManagedClusterRequest
from sailpoint.v2024.models.put_client_log_configuration_request import PutClientLogConfigurationRequest

__all__ = ["ManagedClustersApi"]

class ManagedClustersApi(Api):
    """Managed clusters: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_managed_cluster(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `POST /managed-clusters`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    async def create_managed_cluster_with_http_info(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """`create_managed_cluster`, with status and headers."""

    async def create_managed_cluster_without_preload_content(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_managed_cluster`, with the body as it came; raises for no status."""

    async def delete_managed_cluster(
        self,
        id: str,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-clusters/{id}`.

        Needs the scope `idn:remote-client:manage` and the token of a user.

        `remove_clients`: By default False.
        """

    async def delete_managed_cluster_with_http_info(
        self,
        id: str,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_managed_cluster`, with status and headers."""

    async def delete_managed_cluster_without_preload_content(
        self,
        id: str,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_managed_cluster`, with the body as it came; raises for no status."""

    async def get_client_log_configuration(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration | None:
        """Send `GET /managed-clusters/{id}/log-config`.

        Needs one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    async def get_client_log_configuration_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration | None]:
        """`get_client_log_configuration`, with status and headers."""

    async def get_client_log_configuration_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_client_log_configuration`, with the body as it came; raises for no status."""

    async def get_managed_cluster(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `GET /managed-clusters/{id}`.

        Needs one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    async def get_managed_cluster_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """`get_managed_cluster`, with status and headers."""

    async def get_managed_cluster_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_cluster`, with the body as it came; raises for no status."""

    async def get_managed_clusters(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ManagedCluster]:
        """Send `GET /managed-clusters`.

        Needs one of the scopes `idn:remote-client:read`, `idn:remote-client:manage`.
        """

    async def get_managed_clusters_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedCluster]]:
        """`get_managed_clusters`, with status and headers."""

    async def get_managed_clusters_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_clusters`, with the body as it came; raises for no status."""

    async def put_client_log_configuration(
        self,
        id: str,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration:
        """Send `PUT /managed-clusters/{id}/log-config`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    async def put_client_log_configuration_with_http_info(
        self,
        id: str,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration]:
        """`put_client_log_configuration`, with status and headers."""

    async def put_client_log_configuration_without_preload_content(
        self,
        id: str,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_client_log_configuration`, with the body as it came; raises for no status."""

    async def update(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ClusterManualUpgrade:
        """Send `POST /managed-clusters/{id}/manualUpgrade`.

        Needs the scope `idn:managed-cluster-upgrade:manage` and the token of a user.
        """

    async def update_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClusterManualUpgrade]:
        """`update`, with status and headers."""

    async def update_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update`, with the body as it came; raises for no status."""

    async def update_managed_cluster(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `PATCH /managed-clusters/{id}`.

        Needs the scope `idn:remote-client:manage` and the token of a user.
        """

    async def update_managed_cluster_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """`update_managed_cluster`, with status and headers."""

    async def update_managed_cluster_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_managed_cluster`, with the body as it came; raises for no status."""
