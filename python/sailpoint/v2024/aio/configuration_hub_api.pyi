# Generated from schema/.
"""Configuration hub api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._configuration_hub import BackupResponse, DeployRequest, DeployResponse, DraftResponse, ListDeploys200Response, ObjectMappingBulkCreateRequest, ObjectMappingBulkCreateResponse, ObjectMappingBulkPatchRequest, ObjectMappingBulkPatchResponse, ObjectMappingRequest, ObjectMappingResponse, ScheduledActionPayload, ScheduledActionResponse
from sailpoint.v2024.models._shared import JsonPatch

__all__ = ["ConfigurationHubApi"]

class ConfigurationHubApi(Api):
    """Configuration hub api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_deploy(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> DeployResponse:
        """Send `POST /configuration-hub/deploys`.

        Requires the scope `sp:config-deploy:manage` and the token of a user.
        """

    async def create_deploy_with_http_info(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeployResponse]:
        """Like `create_deploy`, but also returns status and headers."""

    async def create_deploy_without_preload_content(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_deploy`, but returns any status, and the body as bytes."""

    async def create_object_mapping(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    async def create_object_mapping_with_http_info(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingResponse]:
        """Like `create_object_mapping`, but also returns status and headers."""

    async def create_object_mapping_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_object_mapping`, but returns any status, and the body as bytes."""

    async def create_object_mappings(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkCreateResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-create`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    async def create_object_mappings_with_http_info(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkCreateResponse]:
        """Like `create_object_mappings`, but also returns status and headers."""

    async def create_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_object_mappings`, but returns any status, and the body as bytes."""

    async def create_scheduled_action(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledActionResponse:
        """Send `POST /configuration-hub/scheduled-actions`.

        Requires the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    async def create_scheduled_action_with_http_info(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledActionResponse]:
        """Like `create_scheduled_action`, but also returns status and headers."""

    async def create_scheduled_action_without_preload_content(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_scheduled_action`, but returns any status, and the body as bytes."""

    async def create_uploaded_configuration(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `POST /configuration-hub/backups/uploads`.

        Requires the scope `sp:config-backup:manage` and the token of a user.
        """

    async def create_uploaded_configuration_with_http_info(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """Like `create_uploaded_configuration`, but also returns status and headers."""

    async def create_uploaded_configuration_without_preload_content(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_uploaded_configuration`, but returns any status, and the body as bytes."""

    async def delete_backup(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/backups/{id}`.

        Requires the scope `sp:config-backup:manage` and the token of a user.
        """

    async def delete_backup_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_backup`, but also returns status and headers."""

    async def delete_backup_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_backup`, but returns any status, and the body as bytes."""

    async def delete_draft(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/drafts/{id}`.

        Requires the scope `sp:config-draft:manage` and the token of a user.
        """

    async def delete_draft_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_draft`, but also returns status and headers."""

    async def delete_draft_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_draft`, but returns any status, and the body as bytes."""

    async def delete_object_mapping(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    async def delete_object_mapping_with_http_info(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_object_mapping`, but also returns status and headers."""

    async def delete_object_mapping_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_object_mapping`, but returns any status, and the body as bytes."""

    async def delete_scheduled_action(
        self,
        scheduled_action_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/scheduled-actions/{scheduledActionId}`.

        Requires the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    async def delete_scheduled_action_with_http_info(
        self,
        scheduled_action_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_scheduled_action`, but also returns status and headers."""

    async def delete_scheduled_action_without_preload_content(
        self,
        scheduled_action_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_scheduled_action`, but returns any status, and the body as bytes."""

    async def delete_uploaded_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/backups/uploads/{id}`.

        Requires the scope `sp:config-backup:manage` and the token of a user.
        """

    async def delete_uploaded_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_uploaded_configuration`, but also returns status and headers."""

    async def delete_uploaded_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_uploaded_configuration`, but returns any status, and the body as bytes."""

    async def get_deploy(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> DeployResponse:
        """Send `GET /configuration-hub/deploys/{id}`.

        Requires one of the scopes `sp:config-deploy:read`, `sp:config-deploy:manage` and the token of a user.
        """

    async def get_deploy_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeployResponse]:
        """Like `get_deploy`, but also returns status and headers."""

    async def get_deploy_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_deploy`, but returns any status, and the body as bytes."""

    async def get_object_mappings(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ObjectMappingResponse]:
        """Send `GET /configuration-hub/object-mappings/{sourceOrg}`.

        Requires one of the scopes `sp:config-object-mapping:read`, `sp:config-object-mapping:manage` and the
        token of a user.
        """

    async def get_object_mappings_with_http_info(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ObjectMappingResponse]]:
        """Like `get_object_mappings`, but also returns status and headers."""

    async def get_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_object_mappings`, but returns any status, and the body as bytes."""

    async def get_uploaded_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `GET /configuration-hub/backups/uploads/{id}`.

        Requires one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    async def get_uploaded_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """Like `get_uploaded_configuration`, but also returns status and headers."""

    async def get_uploaded_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_uploaded_configuration`, but returns any status, and the body as bytes."""

    async def list_backups(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BackupResponse]:
        """Send `GET /configuration-hub/backups`.

        Requires one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    async def list_backups_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BackupResponse]]:
        """Like `list_backups`, but also returns status and headers."""

    async def list_backups_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_backups`, but returns any status, and the body as bytes."""

    async def list_deploys(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ListDeploys200Response:
        """Send `GET /configuration-hub/deploys`.

        Requires one of the scopes `sp:config-deploy:read`, `sp:config-deploy:manage` and the token of a user.
        """

    async def list_deploys_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListDeploys200Response]:
        """Like `list_deploys`, but also returns status and headers."""

    async def list_deploys_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_deploys`, but returns any status, and the body as bytes."""

    async def list_drafts(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[DraftResponse]:
        """Send `GET /configuration-hub/drafts`.

        Requires one of the scopes `sp:config-draft:read`, `sp:config-draft:manage` and the token of a user.
        """

    async def list_drafts_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[DraftResponse]]:
        """Like `list_drafts`, but also returns status and headers."""

    async def list_drafts_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_drafts`, but returns any status, and the body as bytes."""

    async def list_scheduled_actions(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ScheduledActionResponse]:
        """Send `GET /configuration-hub/scheduled-actions`.

        Requires one of the scopes `sp:config-scheduled-action:read`, `sp:config-scheduled-action:manage` and the
        token of a user.
        """

    async def list_scheduled_actions_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ScheduledActionResponse]]:
        """Like `list_scheduled_actions`, but also returns status and headers."""

    async def list_scheduled_actions_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_scheduled_actions`, but returns any status, and the body as bytes."""

    async def list_uploaded_configurations(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BackupResponse]:
        """Send `GET /configuration-hub/backups/uploads`.

        Requires one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    async def list_uploaded_configurations_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BackupResponse]]:
        """Like `list_uploaded_configurations`, but also returns status and headers."""

    async def list_uploaded_configurations_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_uploaded_configurations`, but returns any status, and the body as bytes."""

    async def update_object_mappings(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkPatchResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-patch`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    async def update_object_mappings_with_http_info(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkPatchResponse]:
        """Like `update_object_mappings`, but also returns status and headers."""

    async def update_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_object_mappings`, but returns any status, and the body as bytes."""

    async def update_scheduled_action(
        self,
        scheduled_action_id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledActionResponse:
        """Send `PATCH /configuration-hub/scheduled-actions/{scheduledActionId}`.

        Requires the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    async def update_scheduled_action_with_http_info(
        self,
        scheduled_action_id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledActionResponse]:
        """Like `update_scheduled_action`, but also returns status and headers."""

    async def update_scheduled_action_without_preload_content(
        self,
        scheduled_action_id: str | None,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_scheduled_action`, but returns any status, and the body as bytes."""
