# Written by `make stubs` from schema/; change it there.
"""Managed cluster types: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch import JsonPatch
from sailpoint.v2024.models.managed_cluster_type import ManagedClusterType

__all__ = ["ManagedClusterTypesApi"]

class ManagedClusterTypesApi(Api):
    """Managed cluster types: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_managed_cluster_type(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `POST /managed-cluster-types`.

        Needs the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def create_managed_cluster_type_with_http_info(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """`create_managed_cluster_type`, with status and headers."""

    async def create_managed_cluster_type_without_preload_content(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_managed_cluster_type`, with the body as it came; raises for no status."""

    async def delete_managed_cluster_type(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-cluster-types/{id}`.

        Needs the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def delete_managed_cluster_type_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_managed_cluster_type`, with status and headers."""

    async def delete_managed_cluster_type_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_managed_cluster_type`, with the body as it came; raises for no status."""

    async def get_managed_cluster_type(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `GET /managed-cluster-types/{id}`.

        Needs one of the scopes `idn:managed-cluster-types:read`, `idn:managed-cluster-types:manage` and the token
        of a user.
        """

    async def get_managed_cluster_type_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """`get_managed_cluster_type`, with status and headers."""

    async def get_managed_cluster_type_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_cluster_type`, with the body as it came; raises for no status."""

    async def get_managed_cluster_types(
        self,
        type: str | None = ...,
        pod: str | None = ...,
        org: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ManagedClusterType]:
        """Send `GET /managed-cluster-types`.

        Needs one of the scopes `idn:managed-cluster-types:read`, `idn:managed-cluster-types:manage` and the token
        of a user.
        """

    async def get_managed_cluster_types_with_http_info(
        self,
        type: str | None = ...,
        pod: str | None = ...,
        org: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ManagedClusterType]]:
        """`get_managed_cluster_types`, with status and headers."""

    async def get_managed_cluster_types_without_preload_content(
        self,
        type: str | None = ...,
        pod: str | None = ...,
        org: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_managed_cluster_types`, with the body as it came; raises for no status."""

    async def update_managed_cluster_type(
        self,
        id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `PATCH /managed-cluster-types/{id}`.

        Needs the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def update_managed_cluster_type_with_http_info(
        self,
        id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """`update_managed_cluster_type`, with status and headers."""

    async def update_managed_cluster_type_without_preload_content(
        self,
        id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_managed_cluster_type`, with the body as it came; raises for no status."""
