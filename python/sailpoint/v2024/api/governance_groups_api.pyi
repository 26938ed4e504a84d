# Generated from schema/.
"""Governance groups api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._governance_groups import ListWorkgroupMembers200ResponseInner, WorkgroupBulkDeleteRequest, WorkgroupConnectionDto, WorkgroupDeleteItem, WorkgroupDto, WorkgroupMemberAddItem, WorkgroupMemberDeleteItem
from sailpoint.v2024.models._shared import IdentityPreviewResponseIdentity, JsonPatchOperation

__all__ = ["GovernanceGroupsApi"]

class GovernanceGroupsApi(Api):
    """Governance groups api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_workgroup(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `POST /workgroups`.

        Requires the scope `idn:workgroup:manage`.
        """

    def create_workgroup_with_http_info(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """Like `create_workgroup`, but also returns status and headers."""

    def create_workgroup_without_preload_content(
        self,
        workgroup_dto: WorkgroupDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_workgroup`, but returns any status, and the body as bytes."""

    def delete_workgroup(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /workgroups/{id}`.

        Requires the scope `idn:workgroup:manage`.
        """

    def delete_workgroup_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_workgroup`, but also returns status and headers."""

    def delete_workgroup_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_workgroup`, but returns any status, and the body as bytes."""

    def delete_workgroup_members(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupMemberDeleteItem]:
        """Send `POST /workgroups/{workgroupId}/members/bulk-delete`.

        Requires the scope `idn:workgroup:write`.
        """

    def delete_workgroup_members_with_http_info(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupMemberDeleteItem]]:
        """Like `delete_workgroup_members`, but also returns status and headers."""

    def delete_workgroup_members_without_preload_content(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_workgroup_members`, but returns any status, and the body as bytes."""

    def delete_workgroups_in_bulk(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupDeleteItem]:
        """Send `POST /workgroups/bulk-delete`.

        Requires the scope `idn:workgroup:manage`.
        """

    def delete_workgroups_in_bulk_with_http_info(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupDeleteItem]]:
        """Like `delete_workgroups_in_bulk`, but also returns status and headers."""

    def delete_workgroups_in_bulk_without_preload_content(
        self,
        workgroup_bulk_delete_request: WorkgroupBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_workgroups_in_bulk`, but returns any status, and the body as bytes."""

    def get_workgroup(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `GET /workgroups/{id}`.

        Requires one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    def get_workgroup_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """Like `get_workgroup`, but also returns status and headers."""

    def get_workgroup_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_workgroup`, but returns any status, and the body as bytes."""

    def list_connections(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupConnectionDto]:
        """Send `GET /workgroups/{workgroupId}/connections`.

        Requires one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    def list_connections_with_http_info(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupConnectionDto]]:
        """Like `list_connections`, but also returns status and headers."""

    def list_connections_without_preload_content(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_connections`, but returns any status, and the body as bytes."""

    def list_workgroup_members(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ListWorkgroupMembers200ResponseInner]:
        """Send `GET /workgroups/{workgroupId}/members`.

        Requires one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    def list_workgroup_members_with_http_info(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ListWorkgroupMembers200ResponseInner]]:
        """Like `list_workgroup_members`, but also returns status and headers."""

    def list_workgroup_members_without_preload_content(
        self,
        workgroup_id: str | None,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workgroup_members`, but returns any status, and the body as bytes."""

    def list_workgroups(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupDto]:
        """Send `GET /workgroups`.

        Requires one of the scopes `idn:workgroup:read`, `idn:workgroup:manage`.
        """

    def list_workgroups_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupDto]]:
        """Like `list_workgroups`, but also returns status and headers."""

    def list_workgroups_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_workgroups`, but returns any status, and the body as bytes."""

    def patch_workgroup(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkgroupDto:
        """Send `PATCH /workgroups/{id}`.

        Requires the scope `idn:workgroup:manage`.
        """

    def patch_workgroup_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkgroupDto]:
        """Like `patch_workgroup`, but also returns status and headers."""

    def patch_workgroup_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_workgroup`, but returns any status, and the body as bytes."""

    def update_workgroup_members(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkgroupMemberAddItem]:
        """Send `POST /workgroups/{workgroupId}/members/bulk-add`.

        Requires the scope `idn:workgroup:write`.
        """

    def update_workgroup_members_with_http_info(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkgroupMemberAddItem]]:
        """Like `update_workgroup_members`, but also returns status and headers."""

    def update_workgroup_members_without_preload_content(
        self,
        workgroup_id: str | None,
        identity_preview_response_identity: Sequence[IdentityPreviewResponseIdentity | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_workgroup_members`, but returns any status, and the body as bytes."""
