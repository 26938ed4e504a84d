# Generated from schema/.
"""Configuration hub api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._configuration_hub import BackupResponse, ObjectMappingBulkCreateRequest, ObjectMappingBulkCreateResponse, ObjectMappingBulkPatchRequest, ObjectMappingBulkPatchResponse, ObjectMappingRequest, ObjectMappingResponse

__all__ = ["ConfigurationHubApi"]

class ConfigurationHubApi(Api):
    """Configuration hub api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_object_mapping(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def create_object_mapping_with_http_info(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingResponse]:
        """Like `create_object_mapping`, but also returns status and headers."""

    def create_object_mapping_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_request: ObjectMappingRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_object_mapping`, but returns any status, and the body as bytes."""

    def create_object_mappings(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkCreateResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-create`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def create_object_mappings_with_http_info(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkCreateResponse]:
        """Like `create_object_mappings`, but also returns status and headers."""

    def create_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_bulk_create_request: ObjectMappingBulkCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_object_mappings`, but returns any status, and the body as bytes."""

    def create_uploaded_configuration(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `POST /configuration-hub/backups/uploads`.

        Requires the scope `sp:config-backup:manage` and the token of a user.
        """

    def create_uploaded_configuration_with_http_info(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """Like `create_uploaded_configuration`, but also returns status and headers."""

    def create_uploaded_configuration_without_preload_content(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_uploaded_configuration`, but returns any status, and the body as bytes."""

    def delete_object_mapping(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def delete_object_mapping_with_http_info(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_object_mapping`, but also returns status and headers."""

    def delete_object_mapping_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_object_mapping`, but returns any status, and the body as bytes."""

    def delete_uploaded_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /configuration-hub/backups/uploads/{id}`.

        Requires the scope `sp:config-backup:manage` and the token of a user.
        """

    def delete_uploaded_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_uploaded_configuration`, but also returns status and headers."""

    def delete_uploaded_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_uploaded_configuration`, but returns any status, and the body as bytes."""

    def get_object_mappings(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ObjectMappingResponse]:
        """Send `GET /configuration-hub/object-mappings/{sourceOrg}`.

        Requires one of the scopes `sp:config-object-mapping:read`, `sp:config-object-mapping:manage` and the
        token of a user.
        """

    def get_object_mappings_with_http_info(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ObjectMappingResponse]]:
        """Like `get_object_mappings`, but also returns status and headers."""

    def get_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_object_mappings`, but returns any status, and the body as bytes."""

    def get_uploaded_configuration(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> BackupResponse:
        """Send `GET /configuration-hub/backups/uploads/{id}`.

        Requires one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    def get_uploaded_configuration_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[BackupResponse]:
        """Like `get_uploaded_configuration`, but also returns status and headers."""

    def get_uploaded_configuration_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_uploaded_configuration`, but returns any status, and the body as bytes."""

    def list_uploaded_configurations(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BackupResponse]:
        """Send `GET /configuration-hub/backups/uploads`.

        Requires one of the scopes `sp:config-backup:read`, `sp:config-backup:manage` and the token of a user.
        """

    def list_uploaded_configurations_with_http_info(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BackupResponse]]:
        """Like `list_uploaded_configurations`, but also returns status and headers."""

    def list_uploaded_configurations_without_preload_content(
        self,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_uploaded_configurations`, but returns any status, and the body as bytes."""

    def update_object_mappings(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ObjectMappingBulkPatchResponse:
        """Send `POST /configuration-hub/object-mappings/{sourceOrg}/bulk-patch`.

        Requires the scope `sp:config-object-mapping:manage` and the token of a user.
        """

    def update_object_mappings_with_http_info(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ObjectMappingBulkPatchResponse]:
        """Like `update_object_mappings`, but also returns status and headers."""

    def update_object_mappings_without_preload_content(
        self,
        source_org: str | None,
        object_mapping_bulk_patch_request: ObjectMappingBulkPatchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_object_mappings`, but returns any status, and the body as bytes."""
