# Written by `make stubs` from schema/; change it there.
"""Roles: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
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
    """Roles: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_role(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Send `POST /roles`.

        Needs one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    async def create_role_with_http_info(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """`create_role`, with status and headers."""

    async def create_role_without_preload_content(
        self,
        role: Role | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_role`, with the body as it came; raises for no status."""

    async def delete_bulk_roles(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /roles/bulk-delete`.

        Needs one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    async def delete_bulk_roles_with_http_info(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """`delete_bulk_roles`, with status and headers."""

    async def delete_bulk_roles_without_preload_content(
        self,
        role_bulk_delete_request: RoleBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_bulk_roles`, with the body as it came; raises for no status."""

    async def delete_metadata_from_role_by_key_and_value(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Needs one of the scopes `idn:role:delete`, `idn:role-checked:delete`, `idn:role:update`,
        `idn:role-checked:update` and the token of a user.
        """

    async def delete_metadata_from_role_by_key_and_value_with_http_info(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_metadata_from_role_by_key_and_value`, with status and headers."""

    async def delete_metadata_from_role_by_key_and_value_without_preload_content(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_metadata_from_role_by_key_and_value`, with the body as it came; raises for no status."""

    async def delete_role(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /roles/{id}`.

        Needs one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    async def delete_role_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_role`, with status and headers."""

    async def delete_role_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_role`, with the body as it came; raises for no status."""

    async def get_bulk_update_status(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleGetAllBulkUpdateResponse]:
        """Send `GET /roles/access-model-metadata/bulk-update`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def get_bulk_update_status_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleGetAllBulkUpdateResponse]]:
        """`get_bulk_update_status`, with status and headers."""

    async def get_bulk_update_status_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_bulk_update_status`, with the body as it came; raises for no status."""

    async def get_bulk_update_status_by_id(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Send `GET /roles/access-model-metadata/bulk-update/{id}`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def get_bulk_update_status_by_id_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """`get_bulk_update_status_by_id`, with status and headers."""

    async def get_bulk_update_status_by_id_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_bulk_update_status_by_id`, with the body as it came; raises for no status."""

    async def get_role(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Send `GET /roles/{id}`.

        Needs one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`, `idn:role-checked:manage`,
        `idn:role-checked:read`.
        """

    async def get_role_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """`get_role`, with status and headers."""

    async def get_role_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_role`, with the body as it came; raises for no status."""

    async def get_role_assigned_identities(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleIdentity]:
        """Send `GET /roles/{id}/assigned-identities`.

        Needs one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`, `idn:role-checked:manage`,
        `idn:role-checked:read`.
        """

    async def get_role_assigned_identities_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleIdentity]]:
        """`get_role_assigned_identities`, with status and headers."""

    async def get_role_assigned_identities_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_role_assigned_identities`, with the body as it came; raises for no status."""

    async def get_role_entitlements(
        self,
        id: str,
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

        Needs one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`, `idn:role-checked:manage`,
        `idn:role-checked:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_role_entitlements_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """`get_role_entitlements`, with status and headers."""

    async def get_role_entitlements_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_role_entitlements`, with the body as it came; raises for no status."""

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
        """Send `GET /roles`.

        Needs one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`, `idn:role-checked:manage`,
        `idn:role-checked:read`.

        `include_unsegmented`: By default True.
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
        """`list_roles`, with status and headers."""

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
        """`list_roles`, with the body as it came; raises for no status."""

    async def patch_role(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Send `PATCH /roles/{id}`.

        Needs one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    async def patch_role_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """`patch_role`, with status and headers."""

    async def patch_role_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_role`, with the body as it came; raises for no status."""

    async def search_roles_by_filter(
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

        Needs one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage` and the token of a user.

        `include_unsegmented`: By default True.
        """

    async def search_roles_by_filter_with_http_info(
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
        """`search_roles_by_filter`, with status and headers."""

    async def search_roles_by_filter_without_preload_content(
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
        """`search_roles_by_filter`, with the body as it came; raises for no status."""

    async def update_attribute_key_and_value_to_role(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> Role:
        """Send `POST /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def update_attribute_key_and_value_to_role_with_http_info(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Role]:
        """`update_attribute_key_and_value_to_role`, with status and headers."""

    async def update_attribute_key_and_value_to_role_without_preload_content(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_attribute_key_and_value_to_role`, with the body as it came; raises for no status."""

    async def update_roles_metadata_by_filter(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Send `POST /roles/access-model-metadata/bulk-update/filter`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def update_roles_metadata_by_filter_with_http_info(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """`update_roles_metadata_by_filter`, with status and headers."""

    async def update_roles_metadata_by_filter_without_preload_content(
        self,
        role_metadata_bulk_update_by_filter_request: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_roles_metadata_by_filter`, with the body as it came; raises for no status."""

    async def update_roles_metadata_by_ids(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Send `POST /roles/access-model-metadata/bulk-update/ids`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def update_roles_metadata_by_ids_with_http_info(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """`update_roles_metadata_by_ids`, with status and headers."""

    async def update_roles_metadata_by_ids_without_preload_content(
        self,
        role_metadata_bulk_update_by_id_request: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_roles_metadata_by_ids`, with the body as it came; raises for no status."""

    async def update_roles_metadata_by_query(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RoleBulkUpdateResponse:
        """Send `POST /roles/access-model-metadata/bulk-update/query`.

        Needs one of the scopes `idn:role:update`, `idn:role-checked:update` and the token of a user.
        """

    async def update_roles_metadata_by_query_with_http_info(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleBulkUpdateResponse]:
        """`update_roles_metadata_by_query`, with status and headers."""

    async def update_roles_metadata_by_query_without_preload_content(
        self,
        role_metadata_bulk_update_by_query_request: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_roles_metadata_by_query`, with the body as it came; raises for no status."""
