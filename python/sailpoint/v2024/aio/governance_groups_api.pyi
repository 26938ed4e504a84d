# Written by `make stubs` from schema/; change it there.
"""Governance groups: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.identity_preview_response_identity import IdentityPreviewResponseIdentity
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.list_workgroup_members200_response_inner import ListWorkgroupMembers200ResponseInner
from sailpoint.v2024.models.workgroup_bulk_delete_request import WorkgroupBulkDeleteRequest
from sailpoint.v2024.models.workgroup_connection_dto import WorkgroupConnectionDto
from sailpoint.v2024.models.workgroup_delete_item import WorkgroupDeleteItem
from sailpoint.v2024.models.workgroup_dto import WorkgroupDto
from sailpoint.v2024.models.workgroup_member_add_item import WorkgroupMemberAddItem
from sailpoint.v2024.models.workgroup_member_delete_item import WorkgroupMemberDeleteItem

__all__ = ["GovernanceGroupsApi"]

class GovernanceGroupsApi(Api):
    """Governance groups: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_workgroup(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `POST /workgroups`.

        Needs the scope `idn:workgroup:manage`.
        """

    async def create_workgroup_with_http_info(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """`create_workgroup`, with status and headers."""

    async def create_workgroup_without_preload_content(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_workgroup`, with the body as it came; raises for no status."""

    async def delete_workgroup(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /workgroups/{id}`.

        Needs the scope `idn:workgroup:manage`.
        """

    async def delete_workgroup_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_workgroup`, with status and headers."""

    async def delete_workgroup_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_workgroup`, with the body as it came; raises for no status."""

    async def delete_workgroup_members(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupMemberDeleteItem]:
        """Send `POST /workgroups/{workgroupId}/members/bulk-delete`.

        Needs the scope `idn:workgroup:write`.
        """

    async def delete_workgroup_members_with_http_info(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupMemberDeleteItem]]:
        """`delete_workgroup_members`, with status and headers."""

    async def delete_workgroup_members_without_preload_content(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_workgroup_members`, with the body as it came; raises for no status."""

    async def delete_workgroups_in_bulk(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupDeleteItem]:
        """Send `POST /workgroups/bulk-delete`.

        Needs the scope `idn:workgroup:manage`.
        """

    async def delete_workgroups_in_bulk_with_http_info(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupDeleteItem]]:
        """`delete_workgroups_in_bulk`, with status and headers."""

    async def delete_workgroups_in_bulk_without_preload_content(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_workgroups_in_bulk`, with the body as it came; raises for no status."""

    async def get_workgroup(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `GET /workgroups/{id}`.

        Needs one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    async def get_workgroup_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """`get_workgroup`, with status and headers."""

    async def get_workgroup_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_workgroup`, with the body as it came; raises for no status."""

    async def list_connections(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupConnectionDto]:
        """Send `GET /workgroups/{workgroupId}/connections`.

        Needs one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    async def list_connections_with_http_info(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupConnectionDto]]:
        """`list_connections`, with status and headers."""

    async def list_connections_without_preload_content(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_connections`, with the body as it came; raises for no status."""

    async def list_workgroup_members(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ListWorkgroupMembers200ResponseInner]:
        """Send `GET /workgroups/{workgroupId}/members`.

        Needs one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    async def list_workgroup_members_with_http_info(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ListWorkgroupMembers200ResponseInner]]:
        """`list_workgroup_members`, with status and headers."""

    async def list_workgroup_members_without_preload_content(
        self,
        workgroup_id: str,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workgroup_members`, with the body as it came; raises for no status."""

    async def list_workgroups(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupDto]:
        """Send `GET /workgroups`.

        Needs one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    async def list_workgroups_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupDto]]:
        """`list_workgroups`, with status and headers."""

    async def list_workgroups_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_workgroups`, with the body as it came; raises for no status."""

    async def patch_workgroup(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `PATCH /workgroups/{id}`.

        Needs the scope `idn:workgroup:manage`.
        """

    async def patch_workgroup_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """`patch_workgroup`, with status and headers."""

    async def patch_workgroup_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_workgroup`, with the body as it came; raises for no status."""

    async def update_workgroup_members(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupMemberAddItem]:
        """Send `POST /workgroups/{workgroupId}/members/bulk-add`.

        Needs the scope `idn:workgroup:write`.
        """

    async def update_workgroup_members_with_http_info(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupMemberAddItem]]:
        """`update_workgroup_members`, with status and headers."""

    async def update_workgroup_members_without_preload_content(
        self,
        workgroup_id: str,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_workgroup_members`, with the body as it came; raises for no status."""
