# Generated from schema/.
"""Manage roles, their membership and their metadata."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._roles import Role, RoleBulkDeleteRequest, RoleIdentity
from sailpoint.beta.models._shared import Entitlement, JsonPatchOperation, TaskResultDto

__all__ = ["RolesApi"]

class RolesApi(Api):
    """Manage roles, their membership and their metadata."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_role(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Create a role.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.

        Args:
            role: The role; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_role_with_http_info(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `create_role`, but also returns status and headers."""

    async def create_role_without_preload_content(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_role`, but returns any status, and the body as bytes."""

    async def delete_bulk_roles(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Start to delete several roles.

        Returns a task.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.

        Args:
            role_bulk_delete_request: The ids of the roles.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def delete_bulk_roles_with_http_info(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_bulk_roles`, but also returns status and headers."""

    async def delete_bulk_roles_without_preload_content(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_bulk_roles`, but returns any status, and the body as bytes."""

    async def delete_role(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete a role.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.

        Args:
            id: The role's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def delete_role_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_role`, but also returns status and headers."""

    async def delete_role_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_role`, but returns any status, and the body as bytes."""

    async def get_role(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Get one role.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        Args:
            id: The role's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_role_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `get_role`, but also returns status and headers."""

    async def get_role_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role`, but returns any status, and the body as bytes."""

    async def get_role_assigned_identities(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleIdentity]:
        """List the identities that have a role, a page at a time.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        Args:
            id: The role's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_role_assigned_identities_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleIdentity]]:
        """Like `get_role_assigned_identities`, but also returns status and headers."""

    async def get_role_assigned_identities_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_assigned_identities`, but returns any status, and the body as bytes."""

    async def get_role_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """List the entitlements of a role, a page at a time.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        Args:
            id: The role's id.
            limit: Maximum number of records. By default 50.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def get_role_entitlements_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_role_entitlements`, but also returns status and headers."""

    async def get_role_entitlements_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_entitlements`, but returns any status, and the body as bytes."""

    async def list_roles(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Role]:
        """List roles, a page at a time.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        Args:
            for_subadmin: Id of a role subadministrator, or `me`: only that user's roles.
            limit: Maximum number of records. By default 50.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            for_segment_ids: Ids of segments: only roles in one of them.
            include_unsegmented: True to include roles that are in no segment. By default True.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def list_roles_with_http_info(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Role]]:
        """Like `list_roles`, but also returns status and headers."""

    async def list_roles_without_preload_content(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_roles`, but returns any status, and the body as bytes."""

    async def patch_role(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Change parts of a role.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.

        Args:
            id: The role's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def patch_role_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `patch_role`, but also returns status and headers."""

    async def patch_role_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_role`, but returns any status, and the body as bytes."""
