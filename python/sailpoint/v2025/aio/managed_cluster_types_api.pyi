# Generated from schema/.
"""Managed cluster types api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._managed_cluster_types import ManagedClusterType
from sailpoint.v2025.models._shared import JsonPatch

__all__ = ["ManagedClusterTypesApi"]

class ManagedClusterTypesApi(Api):
    """Managed cluster types api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_managed_cluster_type(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `POST /managed-cluster-types`.

        Requires the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def create_managed_cluster_type_with_http_info(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """Like `create_managed_cluster_type`, but also returns status and headers."""

    async def create_managed_cluster_type_without_preload_content(
        self,
        managed_cluster_type: ManagedClusterType | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_managed_cluster_type`, but returns any status, and the body as bytes."""

    async def delete_managed_cluster_type(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /managed-cluster-types/{id}`.

        Requires the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def delete_managed_cluster_type_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_managed_cluster_type`, but also returns status and headers."""

    async def delete_managed_cluster_type_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_managed_cluster_type`, but returns any status, and the body as bytes."""

    async def get_managed_cluster_type(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `GET /managed-cluster-types/{id}`.

        Requires one of the scopes `idn:managed-cluster-types:read`, `idn:managed-cluster-types:manage` and the
        token of a user.
        """

    async def get_managed_cluster_type_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """Like `get_managed_cluster_type`, but also returns status and headers."""

    async def get_managed_cluster_type_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_cluster_type`, but returns any status, and the body as bytes."""

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

        Requires one of the scopes `idn:managed-cluster-types:read`, `idn:managed-cluster-types:manage` and the
        token of a user.
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
        """Like `get_managed_cluster_types`, but also returns status and headers."""

    async def get_managed_cluster_types_without_preload_content(
        self,
        type: str | None = ...,
        pod: str | None = ...,
        org: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_managed_cluster_types`, but returns any status, and the body as bytes."""

    async def update_managed_cluster_type(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ManagedClusterType:
        """Send `PATCH /managed-cluster-types/{id}`.

        Requires the scope `idn:managed-cluster-types:manage` and the token of a user.
        """

    async def update_managed_cluster_type_with_http_info(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ManagedClusterType]:
        """Like `update_managed_cluster_type`, but also returns status and headers."""

    async def update_managed_cluster_type_without_preload_content(
        self,
        id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_managed_cluster_type`, but returns any status, and the body as bytes."""
