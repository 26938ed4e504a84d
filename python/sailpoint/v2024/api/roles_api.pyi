# Generated from schema/.
"""Manage roles, their membership and their metadata."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._roles import Role, RoleBulkDeleteRequest, RoleBulkUpdateResponse, RoleGetAllBulkUpdateResponse, RoleIdentity, RoleListFilterDTO, RoleMetadataBulkUpdateByFilterRequest, RoleMetadataBulkUpdateByIdRequest, RoleMetadataBulkUpdateByQueryRequest
from sailpoint.v2024.models._shared import Entitlement, JsonPatchOperation, TaskResultDto

__all__ = ["RolesApi"]

class RolesApi(Api):
    """Manage roles, their membership and their metadata."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_role(
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

    def create_role_with_http_info(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `create_role`, but also returns status and headers."""

    def create_role_without_preload_content(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_role`, but returns any status, and the body as bytes."""

    def delete_bulk_roles(
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

    def delete_bulk_roles_with_http_info(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_bulk_roles`, but also returns status and headers."""

    def delete_bulk_roles_without_preload_content(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_bulk_roles`, but returns any status, and the body as bytes."""

    def delete_metadata_from_role_by_key_and_value(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Remove a metadata value from a role.

        Requires one of the scopes `idn:role:delete`, `idn:role-checked:delete`, `idn:role:update`,
        `idn:role-checked:update` and the token of a user.

        Args:
            id: The role's id.
            attribute_key: Key of the metadata attribute.
            attribute_value: The value.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def delete_metadata_from_role_by_key_and_value_with_http_info(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_metadata_from_role_by_key_and_value`, but also returns status and headers."""

    def delete_metadata_from_role_by_key_and_value_without_preload_content(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_metadata_from_role_by_key_and_value`, but returns any status, and the body as bytes."""

    def delete_role(
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

    def delete_role_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_role`, but also returns status and headers."""

    def delete_role_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_role`, but returns any status, and the body as bytes."""

    def get_bulk_update_status(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleGetAllBulkUpdateResponse]:
        """List the bulk updates of role metadata.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_bulk_update_status_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleGetAllBulkUpdateResponse]]:
        """Like `get_bulk_update_status`, but also returns status and headers."""

    def get_bulk_update_status_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_bulk_update_status`, but returns any status, and the body as bytes."""

    def get_bulk_update_status_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Get one bulk update of role metadata.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Args:
            id: The bulk update's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_bulk_update_status_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """Like `get_bulk_update_status_by_id`, but also returns status and headers."""

    def get_bulk_update_status_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_bulk_update_status_by_id`, but returns any status, and the body as bytes."""

    def get_role(
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

    def get_role_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `get_role`, but also returns status and headers."""

    def get_role_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role`, but returns any status, and the body as bytes."""

    def get_role_assigned_identities(
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

    def get_role_assigned_identities_with_http_info(
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

    def get_role_assigned_identities_without_preload_content(
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

    def get_role_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """List the entitlements of a role, a page at a time.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        Args:
            id: The role's id.
            limit: Maximum number of records. By default 50.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            x_sail_point_experimental: By default 'true'.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_role_entitlements_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_role_entitlements`, but also returns status and headers."""

    def get_role_entitlements_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_entitlements`, but returns any status, and the body as bytes."""

    def list_roles(
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

    def list_roles_with_http_info(
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

    def list_roles_without_preload_content(
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

    def patch_role(
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

    def patch_role_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `patch_role`, but also returns status and headers."""

    def patch_role_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_role`, but returns any status, and the body as bytes."""

    def search_roles_by_filter(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | None = ...,
        include_unsegmented: bool | None = ...,
        role_list_filter_dto: RoleListFilterDTO | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Role]:
        """List the roles that match a filter and metadata, a page at a time.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage` and the token of a user.

        Args:
            for_subadmin: Id of a role subadministrator, or `me`: only that user's roles.
            limit: Maximum number of records. By default 50.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            for_segment_ids: Ids of segments, separated by commas: only roles in one of them.
            include_unsegmented: True to include roles that are in no segment. By default True.
            role_list_filter_dto: The filter and the metadata.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def search_roles_by_filter_with_http_info(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | None = ...,
        include_unsegmented: bool | None = ...,
        role_list_filter_dto: RoleListFilterDTO | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Role]]:
        """Like `search_roles_by_filter`, but also returns status and headers."""

    def search_roles_by_filter_without_preload_content(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | None = ...,
        include_unsegmented: bool | None = ...,
        role_list_filter_dto: RoleListFilterDTO | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_roles_by_filter`, but returns any status, and the body as bytes."""

    def update_attribute_key_and_value_to_role(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Add a metadata value to a role.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Args:
            id: The role's id.
            attribute_key: Key of the metadata attribute.
            attribute_value: The value.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def update_attribute_key_and_value_to_role_with_http_info(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """Like `update_attribute_key_and_value_to_role`, but also returns status and headers."""

    def update_attribute_key_and_value_to_role_without_preload_content(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_attribute_key_and_value_to_role`, but returns any status, and the body as bytes."""

    def update_roles_metadata_by_filter(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Start to change the metadata of the roles that match a filter.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Args:
            role_metadata_bulk_update_by_filter_request: The filter and the change.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def update_roles_metadata_by_filter_with_http_info(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """Like `update_roles_metadata_by_filter`, but also returns status and headers."""

    def update_roles_metadata_by_filter_without_preload_content(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_roles_metadata_by_filter`, but returns any status, and the body as bytes."""

    def update_roles_metadata_by_ids(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Start to change the metadata of several roles.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Args:
            role_metadata_bulk_update_by_id_request: The ids of the roles, and the change.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def update_roles_metadata_by_ids_with_http_info(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """Like `update_roles_metadata_by_ids`, but also returns status and headers."""

    def update_roles_metadata_by_ids_without_preload_content(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_roles_metadata_by_ids`, but returns any status, and the body as bytes."""

    def update_roles_metadata_by_query(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Start to change the metadata of the roles that match a search.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.

        Args:
            role_metadata_bulk_update_by_query_request: The search and the change.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def update_roles_metadata_by_query_with_http_info(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """Like `update_roles_metadata_by_query`, but also returns status and headers."""

    def update_roles_metadata_by_query_without_preload_content(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_roles_metadata_by_query`, but returns any status, and the body as bytes."""
