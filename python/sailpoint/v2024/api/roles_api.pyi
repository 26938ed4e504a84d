# Written by `make stubs` from schema/; change it there.
"""Roles api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.entitlement import Entitlement
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.role import Role
from sailpoint.v2024.models.role_bulk_delete_request import RoleBulkDeleteRequest
from sailpoint.v2024.models.role_bulk_update_response import RoleBulkUpdateResponse
from sailpoint.v2024.models.role_get_all_bulk_update_response import RoleGetAllBulkUpdateResponse
from sailpoint.v2024.models.role_identity import RoleIdentity
from sailpoint.v2024.models.role_list_filter_dto import RoleListFilterDTO
from sailpoint.v2024.models.role_metadata_bulk_update_by_filter_request import RoleMetadataBulkUpdateByFilterRequest
from sailpoint.v2024.models.role_metadata_bulk_update_by_id_request import RoleMetadataBulkUpdateByIdRequest
from sailpoint.v2024.models.role_metadata_bulk_update_by_query_request import RoleMetadataBulkUpdateByQueryRequest
from sailpoint.v2024.models.task_result_dto import TaskResultDto

__all__ = ["RolesApi"]

class RolesApi(Api):
    """Roles api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_role(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Send `POST /roles`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
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
        """Send `POST /roles/bulk-delete`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
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
        """Send `DELETE /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Requires one of the scopes `idn:role:delete`, `idn:role-checked:delete`, `idn:role:update`,
        `idn:role-checked:update` and the token of a user.
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
        """Send `DELETE /roles/{id}`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
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
        """Send `GET /roles/access-model-metadata/bulk-update`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
        """Send `GET /roles/access-model-metadata/bulk-update/{id}`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
        """Send `GET /roles/{id}`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.
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
        """Send `GET /roles/{id}/assigned-identities`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.
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
        """Send `GET /roles/{id}/entitlements`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        `x_sail_point_experimental`: By default 'true'.
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
        """Send `GET /roles`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read`.

        `include_unsegmented`: By default True.
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
        """Send `PATCH /roles/{id}`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
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
        """Send `POST /roles/filter`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage` and the token of a user.

        `include_unsegmented`: By default True.
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
        """Send `POST /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
        """Send `POST /roles/access-model-metadata/bulk-update/filter`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
        """Send `POST /roles/access-model-metadata/bulk-update/ids`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
        """Send `POST /roles/access-model-metadata/bulk-update/query`.

        Requires one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
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
