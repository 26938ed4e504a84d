# Written by `make stubs` from schema/; change it there.
"""Configuration hub: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.backup_response import BackupResponse
from sailpoint.v2024.models.deploy_request import DeployRequest
from sailpoint.v2024.models.deploy_response import DeployResponse
from sailpoint.v2024.models.draft_response import DraftResponse
from sailpoint.v2024.models.json_patch import JsonPatch
from sailpoint.v2024.models.list_deploys200_response import ListDeploys200Response
from sailpoint.v2024.models.object_mapping_bulk_create_request import ObjectMappingBulkCreateRequest
from sailpoint.v2024.models.object_mapping_bulk_create_response import ObjectMappingBulkCreateResponse
from sailpoint.v2024.models.object_mapping_bulk_patch_request import ObjectMappingBulkPatchRequest
from sailpoint.v2024.models.object_mapping_bulk_patch_response import ObjectMappingBulkPatchResponse
from sailpoint.v2024.models.object_mapping_request import ObjectMappingRequest
from sailpoint.v2024.models.object_mapping_response import ObjectMappingResponse
from sailpoint.v2024.models.scheduled_action_payload import ScheduledActionPayload
from sailpoint.v2024.models.scheduled_action_response import ScheduledActionResponse

__all__ = ["ConfigurationHubApi"]

class ConfigurationHubApi(Api):
    """Configuration hub: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_deploy(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> DeployResponse:
        """Send `POST /configuration-hub/deploys`.

        Needs the scope `sp:config-deploy:manage` and the token of a user.
        """

    def create_deploy_with_http_info(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeployResponse]:
        """`create_deploy`, with status and headers."""

    def create_deploy_without_preload_content(
        self,
        deploy_request: DeployRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_deploy`, with the body as it came; raises for no status."""

    def create_object_mapping(
        self,
        source_org: str,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}`.

        Needs the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def create_object_mapping_with_http_info(
        self,
        source_org: str,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingResponse]:
        """`create_object_mapping`, with status and headers."""

    def create_object_mapping_without_preload_content(
        self,
        source_org: str,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_object_mapping`, with the body as it came; raises for no status."""

    def create_object_mappings(
        self,
        source_org: str,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkCreateResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-create`.

        Needs the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def create_object_mappings_with_http_info(
        self,
        source_org: str,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkCreateResponse]:
        """`create_object_mappings`, with status and headers."""

    def create_object_mappings_without_preload_content(
        self,
        source_org: str,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_object_mappings`, with the body as it came; raises for no status."""

    def create_scheduled_action(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledActionResponse:
        """Send `POST /configuration-hub/scheduled-actions`.

        Needs the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    def create_scheduled_action_with_http_info(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledActionResponse]:
        """`create_scheduled_action`, with status and headers."""

    def create_scheduled_action_without_preload_content(
        self,
        scheduled_action_payload: ScheduledActionPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_scheduled_action`, with the body as it came; raises for no status."""

    def create_uploaded_configuration(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `POST /configuration-hub/backups/uploads`.

        Needs the scope `sp:config-backup:manage` and the token of a user.
        """

    def create_uploaded_configuration_with_http_info(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """`create_uploaded_configuration`, with status and headers."""

    def create_uploaded_configuration_without_preload_content(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_uploaded_configuration`, with the body as it came; raises for no status."""

    def delete_backup(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/backups/{id}`.

        Needs the scope `sp:config-backup:manage` and the token of a user.
        """

    def delete_backup_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_backup`, with status and headers."""

    def delete_backup_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_backup`, with the body as it came; raises for no status."""

    def delete_draft(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/drafts/{id}`.

        Needs the scope `sp:config-draft:manage` and the token of a user.
        """

    def delete_draft_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_draft`, with status and headers."""

    def delete_draft_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_draft`, with the body as it came; raises for no status."""

    def delete_object_mapping(
        self,
        source_org: str,
        object_mapping_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}`.

        Needs the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def delete_object_mapping_with_http_info(
        self,
        source_org: str,
        object_mapping_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_object_mapping`, with status and headers."""

    def delete_object_mapping_without_preload_content(
        self,
        source_org: str,
        object_mapping_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_object_mapping`, with the body as it came; raises for no status."""

    def delete_scheduled_action(
        self,
        scheduled_action_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/scheduled-actions/{scheduledActionId}`.

        Needs the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    def delete_scheduled_action_with_http_info(
        self,
        scheduled_action_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_scheduled_action`, with status and headers."""

    def delete_scheduled_action_without_preload_content(
        self,
        scheduled_action_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_scheduled_action`, with the body as it came; raises for no status."""

    def delete_uploaded_configuration(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/backups/uploads/{id}`.

        Needs the scope `sp:config-backup:manage` and the token of a user.
        """

    def delete_uploaded_configuration_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_uploaded_configuration`, with status and headers."""

    def delete_uploaded_configuration_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_uploaded_configuration`, with the body as it came; raises for no status."""

    def get_deploy(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> DeployResponse:
        """Send `GET /configuration-hub/deploys/{id}`.

        Needs one of the scopes `sp:config-deploy:read`, `sp:config-deploy:manage` and the token of a user.
        """

    def get_deploy_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DeployResponse]:
        """`get_deploy`, with status and headers."""

    def get_deploy_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_deploy`, with the body as it came; raises for no status."""

    def get_object_mappings(
        self,
        source_org: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ObjectMappingResponse]:
        """Send `GET /configuration-hub/object-mappings/{sourceOrg}`.

        Needs one of the scopes `sp:config-object-mapping:read`, `sp:config-object-mapping:manage` and the token
        of a user.
        """

    def get_object_mappings_with_http_info(
        self,
        source_org: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ObjectMappingResponse]]:
        """`get_object_mappings`, with status and headers."""

    def get_object_mappings_without_preload_content(
        self,
        source_org: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_object_mappings`, with the body as it came; raises for no status."""

    def get_uploaded_configuration(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `GET /configuration-hub/backups/uploads/{id}`.

        Needs one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    def get_uploaded_configuration_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """`get_uploaded_configuration`, with status and headers."""

    def get_uploaded_configuration_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_uploaded_configuration`, with the body as it came; raises for no status."""

    def list_backups(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BackupResponse]:
        """Send `GET /configuration-hub/backups`.

        Needs one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    def list_backups_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BackupResponse]]:
        """`list_backups`, with status and headers."""

    def list_backups_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_backups`, with the body as it came; raises for no status."""

    def list_deploys(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ListDeploys200Response:
        """Send `GET /configuration-hub/deploys`.

        Needs one of the scopes `sp:config-deploy:read`, `sp:config-deploy:manage` and the token of a user.
        """

    def list_deploys_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListDeploys200Response]:
        """`list_deploys`, with status and headers."""

    def list_deploys_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_deploys`, with the body as it came; raises for no status."""

    def list_drafts(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[DraftResponse]:
        """Send `GET /configuration-hub/drafts`.

        Needs one of the scopes `sp:config-draft:read`, `sp:config-draft:manage` and the token of a user.
        """

    def list_drafts_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[DraftResponse]]:
        """`list_drafts`, with status and headers."""

    def list_drafts_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_drafts`, with the body as it came; raises for no status."""

    def list_scheduled_actions(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ScheduledActionResponse]:
        """Send `GET /configuration-hub/scheduled-actions`.

        Needs one of the scopes `sp:config-scheduled-action:read`, `sp:config-scheduled-action:manage` and the
        token of a user.
        """

    def list_scheduled_actions_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ScheduledActionResponse]]:
        """`list_scheduled_actions`, with status and headers."""

    def list_scheduled_actions_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_scheduled_actions`, with the body as it came; raises for no status."""

    def list_uploaded_configurations(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BackupResponse]:
        """Send `GET /configuration-hub/backups/uploads`.

        Needs one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    def list_uploaded_configurations_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BackupResponse]]:
        """`list_uploaded_configurations`, with status and headers."""

    def list_uploaded_configurations_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_uploaded_configurations`, with the body as it came; raises for no status."""

    def update_object_mappings(
        self,
        source_org: str,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkPatchResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-patch`.

        Needs the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def update_object_mappings_with_http_info(
        self,
        source_org: str,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkPatchResponse]:
        """`update_object_mappings`, with status and headers."""

    def update_object_mappings_without_preload_content(
        self,
        source_org: str,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_object_mappings`, with the body as it came; raises for no status."""

    def update_scheduled_action(
        self,
        scheduled_action_id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledActionResponse:
        """Send `PATCH /configuration-hub/scheduled-actions/{scheduledActionId}`.

        Needs the scope `sp:config-scheduled-action:manage` and the token of a user.
        """

    def update_scheduled_action_with_http_info(
        self,
        scheduled_action_id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledActionResponse]:
        """`update_scheduled_action`, with status and headers."""

    def update_scheduled_action_without_preload_content(
        self,
        scheduled_action_id: str,
        json_patch: JsonPatch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_scheduled_action`, with the body as it came; raises for no status."""
