# Generated from schema/.
"""Managed clusters api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._managed_clusters import ClientLogConfiguration, ClientLogConfigurationDurationMinutes, ClientLogConfigurationExpiration, ClusterManualUpgrade, ManagedCluster, ManagedClusterRequest, PutClientLogConfigurationRequest
from sailpoint.v2025.models._shared import JsonPatchOperation

__all__ = ["ManagedClustersApi"]

class ManagedClustersApi(Api):
    """Managed clusters api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_managed_cluster(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `POST /managed-clusters`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    def create_managed_cluster_with_http_info(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """Like `create_managed_cluster`, but also returns status and headers."""

    def create_managed_cluster_without_preload_content(
        self,
        managed_cluster_request: ManagedClusterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_managed_cluster`, but returns any status, and the body as bytes."""

    def delete_managed_cluster(
        self,
        id: str | None,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-clusters/{id}`.

        Requires the scope `idn:remote-client:manage` and the token of a user.

        `remove_clients`: By default False.
        """

    def delete_managed_cluster_with_http_info(
        self,
        id: str | None,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_managed_cluster`, but also returns status and headers."""

    def delete_managed_cluster_without_preload_content(
        self,
        id: str | None,
        remove_clients: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_managed_cluster`, but returns any status, and the body as bytes."""

    def get_client_log_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration | None:
        """Send `GET /managed-clusters/{id}/log-config`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    def get_client_log_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration | None]:
        """Like `get_client_log_configuration`, but also returns status and headers."""

    def get_client_log_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_client_log_configuration`, but returns any status, and the body as bytes."""

    def get_managed_cluster(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `GET /managed-clusters/{id}`.

        Requires one of the scopes `idn:remote-client:read`, `idn:remote-client:manage` and the token of a user.
        """

    def get_managed_cluster_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """Like `get_managed_cluster`, but also returns status and headers."""

    def get_managed_cluster_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_cluster`, but returns any status, and the body as bytes."""

    def get_managed_clusters(
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

    def get_managed_clusters_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedCluster]]:
        """Like `get_managed_clusters`, but also returns status and headers."""

    def get_managed_clusters_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_clusters`, but returns any status, and the body as bytes."""

    def put_client_log_configuration(
        self,
        id: str | None,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> ClientLogConfiguration:
        """Send `PUT /managed-clusters/{id}/log-config`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    def put_client_log_configuration_with_http_info(
        self,
        id: str | None,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClientLogConfiguration]:
        """Like `put_client_log_configuration`, but also returns status and headers."""

    def put_client_log_configuration_without_preload_content(
        self,
        id: str | None,
        put_client_log_configuration_request: PutClientLogConfigurationRequest | ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_client_log_configuration`, but returns any status, and the body as bytes."""

    def update(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ClusterManualUpgrade:
        """Send `POST /managed-clusters/{id}/manualUpgrade`.

        Requires the scope `idn:managed-cluster-upgrade:manage` and the token of a user.
        """

    def update_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ClusterManualUpgrade]:
        """Like `update`, but also returns status and headers."""

    def update_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update`, but returns any status, and the body as bytes."""

    def update_managed_cluster(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedCluster:
        """Send `PATCH /managed-clusters/{id}`.

        Requires the scope `idn:remote-client:manage` and the token of a user.
        """

    def update_managed_cluster_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedCluster]:
        """Like `update_managed_cluster`, but also returns status and headers."""

    def update_managed_cluster_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_managed_cluster`, but returns any status, and the body as bytes."""
