# Written by `make stubs` from schema/; change it there.
"""Custom forms: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.create_form_definition_request import CreateFormDefinitionRequest
from sailpoint.v2024.models.create_form_instance_request import CreateFormInstanceRequest
from sailpoint.v2024.models.export_form_definitions_by_tenant200_response_inner import ExportFormDefinitionsByTenant200ResponseInner
from sailpoint.v2024.models.form_definition_dynamic_schema_request import FormDefinitionDynamicSchemaRequest
from sailpoint.v2024.models.form_definition_dynamic_schema_response import FormDefinitionDynamicSchemaResponse
from sailpoint.v2024.models.form_definition_file_upload_response import FormDefinitionFileUploadResponse
from sailpoint.v2024.models.form_definition_response import FormDefinitionResponse
from sailpoint.v2024.models.form_element_preview_request import FormElementPreviewRequest
from sailpoint.v2024.models.form_instance_response import FormInstanceResponse
from sailpoint.v2024.models.import_form_definitions202_response import ImportFormDefinitions202Response
from sailpoint.v2024.models.import_form_definitions_request_inner import ImportFormDefinitionsRequestInner
from sailpoint.v2024.models.list_form_definitions_by_tenant_response import ListFormDefinitionsByTenantResponse
from sailpoint.v2024.models.list_form_element_data_by_element_id_response import ListFormElementDataByElementIDResponse
from sailpoint.v2024.models.list_form_instances_by_tenant_response import ListFormInstancesByTenantResponse
from sailpoint.v2024.models.list_predefined_select_options_response import ListPredefinedSelectOptionsResponse
from sailpoint.v2024.models.preview_data_source_response import PreviewDataSourceResponse

__all__ = ["CustomFormsApi"]

class CustomFormsApi(Api):
    """Custom forms: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_form_definition(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `POST /form-definitions`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_with_http_info(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """`create_form_definition`, with status and headers."""

    def create_form_definition_without_preload_content(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_form_definition`, with the body as it came; raises for no status."""

    def create_form_definition_dynamic_schema(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionDynamicSchemaResponse:
        """Send `POST /form-definitions/forms-action-dynamic-schema`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_dynamic_schema_with_http_info(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionDynamicSchemaResponse]:
        """`create_form_definition_dynamic_schema`, with status and headers."""

    def create_form_definition_dynamic_schema_without_preload_content(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_form_definition_dynamic_schema`, with the body as it came; raises for no status."""

    def create_form_definition_file_request(
        self,
        form_definition_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionFileUploadResponse:
        """Send `POST /form-definitions/{formDefinitionID}/upload`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_file_request_with_http_info(
        self,
        form_definition_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionFileUploadResponse]:
        """`create_form_definition_file_request`, with status and headers."""

    def create_form_definition_file_request_without_preload_content(
        self,
        form_definition_id: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_form_definition_file_request`, with the body as it came; raises for no status."""

    def create_form_instance(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `POST /form-instances`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_instance_with_http_info(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """`create_form_instance`, with status and headers."""

    def create_form_instance_without_preload_content(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_form_instance`, with the body as it came; raises for no status."""

    def delete_form_definition(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `DELETE /form-definitions/{formDefinitionID}`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def delete_form_definition_with_http_info(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`delete_form_definition`, with status and headers."""

    def delete_form_definition_without_preload_content(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_form_definition`, with the body as it came; raises for no status."""

    def export_form_definitions_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ExportFormDefinitionsByTenant200ResponseInner]:
        """Send `GET /form-definitions/export`.

        Needs one of the scopes `sp:config:read`, `sp:forms:manage`, `sp:config:manage` and the token of a user.

        `sorters`: By default 'name'.
        """

    def export_form_definitions_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ExportFormDefinitionsByTenant200ResponseInner]]:
        """`export_form_definitions_by_tenant`, with status and headers."""

    def export_form_definitions_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`export_form_definitions_by_tenant`, with the body as it came; raises for no status."""

    def get_file_from_s3(
        self,
        form_definition_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /form-definitions/{formDefinitionID}/file/{fileID}`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def get_file_from_s3_with_http_info(
        self,
        form_definition_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`get_file_from_s3`, with status and headers."""

    def get_file_from_s3_without_preload_content(
        self,
        form_definition_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_file_from_s3`, with the body as it came; raises for no status."""

    def get_form_definition_by_key(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `GET /form-definitions/{formDefinitionID}`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def get_form_definition_by_key_with_http_info(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """`get_form_definition_by_key`, with status and headers."""

    def get_form_definition_by_key_without_preload_content(
        self,
        form_definition_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_form_definition_by_key`, with the body as it came; raises for no status."""

    def get_form_instance_by_key(
        self,
        form_instance_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `GET /form-instances/{formInstanceID}`."""

    def get_form_instance_by_key_with_http_info(
        self,
        form_instance_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """`get_form_instance_by_key`, with status and headers."""

    def get_form_instance_by_key_without_preload_content(
        self,
        form_instance_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_form_instance_by_key`, with the body as it came; raises for no status."""

    def get_form_instance_file(
        self,
        form_instance_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /form-instances/{formInstanceID}/file/{fileID}`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def get_form_instance_file_with_http_info(
        self,
        form_instance_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`get_form_instance_file`, with status and headers."""

    def get_form_instance_file_without_preload_content(
        self,
        form_instance_id: str,
        file_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_form_instance_file`, with the body as it came; raises for no status."""

    def import_form_definitions(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ImportFormDefinitions202Response:
        """Send `POST /form-definitions/import`.

        Needs one of the scopes `sp:forms:manage`, `sp:config:manage` and the token of a user.
        """

    def import_form_definitions_with_http_info(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ImportFormDefinitions202Response]:
        """`import_form_definitions`, with status and headers."""

    def import_form_definitions_without_preload_content(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_form_definitions`, with the body as it came; raises for no status."""

    def patch_form_definition(
        self,
        form_definition_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `PATCH /form-definitions/{formDefinitionID}`.

        Needs the scope `sp:forms:manage` and the token of a user.
        """

    def patch_form_definition_with_http_info(
        self,
        form_definition_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """`patch_form_definition`, with status and headers."""

    def patch_form_definition_without_preload_content(
        self,
        form_definition_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_form_definition`, with the body as it came; raises for no status."""

    def patch_form_instance(
        self,
        form_instance_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `PATCH /form-instances/{formInstanceID}`."""

    def patch_form_instance_with_http_info(
        self,
        form_instance_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """`patch_form_instance`, with status and headers."""

    def patch_form_instance_without_preload_content(
        self,
        form_instance_id: str,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_form_instance`, with the body as it came; raises for no status."""

    def search_form_definitions_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListFormDefinitionsByTenantResponse:
        """Send `GET /form-definitions`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.

        `sorters`: By default 'name'.
        """

    def search_form_definitions_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListFormDefinitionsByTenantResponse]:
        """`search_form_definitions_by_tenant`, with status and headers."""

    def search_form_definitions_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_form_definitions_by_tenant`, with the body as it came; raises for no status."""

    def search_form_element_data_by_element_id(
        self,
        form_instance_id: str,
        form_element_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListFormElementDataByElementIDResponse:
        """Send `GET /form-instances/{formInstanceID}/data-source/{formElementID}`."""

    def search_form_element_data_by_element_id_with_http_info(
        self,
        form_instance_id: str,
        form_element_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListFormElementDataByElementIDResponse]:
        """`search_form_element_data_by_element_id`, with status and headers."""

    def search_form_element_data_by_element_id_without_preload_content(
        self,
        form_instance_id: str,
        form_element_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_form_element_data_by_element_id`, with the body as it came; raises for no status."""

    def search_form_instances_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ListFormInstancesByTenantResponse]:
        """Send `GET /form-instances`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def search_form_instances_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ListFormInstancesByTenantResponse]]:
        """`search_form_instances_by_tenant`, with status and headers."""

    def search_form_instances_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_form_instances_by_tenant`, with the body as it came; raises for no status."""

    def search_pre_defined_select_options(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ListPredefinedSelectOptionsResponse:
        """Send `GET /form-definitions/predefined-select-options`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def search_pre_defined_select_options_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListPredefinedSelectOptionsResponse]:
        """`search_pre_defined_select_options`, with status and headers."""

    def search_pre_defined_select_options_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_pre_defined_select_options`, with the body as it came; raises for no status."""

    def show_preview_data_source(
        self,
        form_definition_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> PreviewDataSourceResponse:
        """Send `POST /form-definitions/{formDefinitionID}/data-source`.

        Needs one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def show_preview_data_source_with_http_info(
        self,
        form_definition_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PreviewDataSourceResponse]:
        """`show_preview_data_source`, with status and headers."""

    def show_preview_data_source_without_preload_content(
        self,
        form_definition_id: str,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`show_preview_data_source`, with the body as it came; raises for no status."""
