# Generated from schema/.
"""Custom forms api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._custom_forms import CreateFormDefinitionRequest, CreateFormInstanceRequest, ExportFormDefinitionsByTenant200ResponseInner, FormDefinitionDynamicSchemaRequest, FormDefinitionDynamicSchemaResponse, FormDefinitionFileUploadResponse, FormDefinitionResponse, FormElementPreviewRequest, FormInstanceResponse, ImportFormDefinitions202Response, ImportFormDefinitionsRequestInner, ListFormDefinitionsByTenantResponse, ListFormElementDataByElementIDResponse, ListFormInstancesByTenantResponse, ListPredefinedSelectOptionsResponse, PreviewDataSourceResponse

__all__ = ["CustomFormsApi"]

class CustomFormsApi(Api):
    """Custom forms api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_form_definition(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `POST /form-definitions`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_with_http_info(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """Like `create_form_definition`, but also returns status and headers."""

    def create_form_definition_without_preload_content(
        self,
        body: CreateFormDefinitionRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_form_definition`, but returns any status, and the body as bytes."""

    def create_form_definition_dynamic_schema(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionDynamicSchemaResponse:
        """Send `POST /form-definitions/forms-action-dynamic-schema`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_dynamic_schema_with_http_info(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionDynamicSchemaResponse]:
        """Like `create_form_definition_dynamic_schema`, but also returns status and headers."""

    def create_form_definition_dynamic_schema_without_preload_content(
        self,
        body: FormDefinitionDynamicSchemaRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_form_definition_dynamic_schema`, but returns any status, and the body as bytes."""

    def create_form_definition_file_request(
        self,
        form_definition_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionFileUploadResponse:
        """Send `POST /form-definitions/{formDefinitionID}/upload`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_definition_file_request_with_http_info(
        self,
        form_definition_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionFileUploadResponse]:
        """Like `create_form_definition_file_request`, but also returns status and headers."""

    def create_form_definition_file_request_without_preload_content(
        self,
        form_definition_id: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_form_definition_file_request`, but returns any status, and the body as bytes."""

    def create_form_instance(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `POST /form-instances`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    def create_form_instance_with_http_info(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """Like `create_form_instance`, but also returns status and headers."""

    def create_form_instance_without_preload_content(
        self,
        body: CreateFormInstanceRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_form_instance`, but returns any status, and the body as bytes."""

    def delete_form_definition(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `DELETE /form-definitions/{formDefinitionID}`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    def delete_form_definition_with_http_info(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `delete_form_definition`, but also returns status and headers."""

    def delete_form_definition_without_preload_content(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_form_definition`, but returns any status, and the body as bytes."""

    def export_form_definitions_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ExportFormDefinitionsByTenant200ResponseInner]:
        """Send `GET /form-definitions/export`.

        Requires one of the scopes `sp:config:read`, `sp:forms:manage`, `sp:config:manage` and the token of a
        user.
        """

    def export_form_definitions_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ExportFormDefinitionsByTenant200ResponseInner]]:
        """Like `export_form_definitions_by_tenant`, but also returns status and headers."""

    def export_form_definitions_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `export_form_definitions_by_tenant`, but returns any status, and the body as bytes."""

    @overload
    def get_file_from_s3(
        self,
        form_definition_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> bytes:
        """Send `GET /form-definitions/{formDefinitionID}/file/{fileID}`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    @overload
    def get_file_from_s3(
        self,
        form_definition_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def get_file_from_s3_with_http_info(
        self,
        form_definition_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[bytes]:
        """Like `get_file_from_s3`, but also returns status and headers."""

    @overload
    def get_file_from_s3_with_http_info(
        self,
        form_definition_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def get_file_from_s3_without_preload_content(
        self,
        form_definition_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_file_from_s3`, but returns any status, and the body as bytes."""

    def get_form_definition_by_key(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `GET /form-definitions/{formDefinitionID}`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def get_form_definition_by_key_with_http_info(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """Like `get_form_definition_by_key`, but also returns status and headers."""

    def get_form_definition_by_key_without_preload_content(
        self,
        form_definition_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_form_definition_by_key`, but returns any status, and the body as bytes."""

    def get_form_instance_by_key(
        self,
        form_instance_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `GET /form-instances/{formInstanceID}`."""

    def get_form_instance_by_key_with_http_info(
        self,
        form_instance_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """Like `get_form_instance_by_key`, but also returns status and headers."""

    def get_form_instance_by_key_without_preload_content(
        self,
        form_instance_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_form_instance_by_key`, but returns any status, and the body as bytes."""

    @overload
    def get_form_instance_file(
        self,
        form_instance_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> bytes:
        """Send `GET /form-instances/{formInstanceID}/file/{fileID}`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    @overload
    def get_form_instance_file(
        self,
        form_instance_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def get_form_instance_file_with_http_info(
        self,
        form_instance_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[bytes]:
        """Like `get_form_instance_file`, but also returns status and headers."""

    @overload
    def get_form_instance_file_with_http_info(
        self,
        form_instance_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def get_form_instance_file_without_preload_content(
        self,
        form_instance_id: str | None,
        file_id: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_form_instance_file`, but returns any status, and the body as bytes."""

    def import_form_definitions(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ImportFormDefinitions202Response:
        """Send `POST /form-definitions/import`.

        Requires one of the scopes `sp:forms:manage`, `sp:config:manage` and the token of a user.
        """

    def import_form_definitions_with_http_info(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ImportFormDefinitions202Response]:
        """Like `import_form_definitions`, but also returns status and headers."""

    def import_form_definitions_without_preload_content(
        self,
        body: Sequence[ImportFormDefinitionsRequestInner | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_form_definitions`, but returns any status, and the body as bytes."""

    def patch_form_definition(
        self,
        form_definition_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormDefinitionResponse:
        """Send `PATCH /form-definitions/{formDefinitionID}`.

        Requires the scope `sp:forms:manage` and the token of a user.
        """

    def patch_form_definition_with_http_info(
        self,
        form_definition_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormDefinitionResponse]:
        """Like `patch_form_definition`, but also returns status and headers."""

    def patch_form_definition_without_preload_content(
        self,
        form_definition_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_form_definition`, but returns any status, and the body as bytes."""

    def patch_form_instance(
        self,
        form_instance_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> FormInstanceResponse:
        """Send `PATCH /form-instances/{formInstanceID}`."""

    def patch_form_instance_with_http_info(
        self,
        form_instance_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[FormInstanceResponse]:
        """Like `patch_form_instance`, but also returns status and headers."""

    def patch_form_instance_without_preload_content(
        self,
        form_instance_id: str | None,
        body: Sequence[Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_form_instance`, but returns any status, and the body as bytes."""

    def search_form_definitions_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListFormDefinitionsByTenantResponse:
        """Send `GET /form-definitions`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def search_form_definitions_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListFormDefinitionsByTenantResponse]:
        """Like `search_form_definitions_by_tenant`, but also returns status and headers."""

    def search_form_definitions_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_form_definitions_by_tenant`, but returns any status, and the body as bytes."""

    def search_form_element_data_by_element_id(
        self,
        form_instance_id: str | None,
        form_element_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListFormElementDataByElementIDResponse:
        """Send `GET /form-instances/{formInstanceID}/data-source/{formElementID}`."""

    def search_form_element_data_by_element_id_with_http_info(
        self,
        form_instance_id: str | None,
        form_element_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListFormElementDataByElementIDResponse]:
        """Like `search_form_element_data_by_element_id`, but also returns status and headers."""

    def search_form_element_data_by_element_id_without_preload_content(
        self,
        form_instance_id: str | None,
        form_element_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_form_element_data_by_element_id`, but returns any status, and the body as bytes."""

    def search_form_instances_by_tenant(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ListFormInstancesByTenantResponse]:
        """Send `GET /form-instances`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def search_form_instances_by_tenant_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ListFormInstancesByTenantResponse]]:
        """Like `search_form_instances_by_tenant`, but also returns status and headers."""

    def search_form_instances_by_tenant_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_form_instances_by_tenant`, but returns any status, and the body as bytes."""

    def search_pre_defined_select_options(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ListPredefinedSelectOptionsResponse:
        """Send `GET /form-definitions/predefined-select-options`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def search_pre_defined_select_options_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListPredefinedSelectOptionsResponse]:
        """Like `search_pre_defined_select_options`, but also returns status and headers."""

    def search_pre_defined_select_options_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_pre_defined_select_options`, but returns any status, and the body as bytes."""

    def show_preview_data_source(
        self,
        form_definition_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> PreviewDataSourceResponse:
        """Send `POST /form-definitions/{formDefinitionID}/data-source`.

        Requires one of the scopes `sp:forms:read`, `sp:forms:manage` and the token of a user.
        """

    def show_preview_data_source_with_http_info(
        self,
        form_definition_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PreviewDataSourceResponse]:
        """Like `show_preview_data_source`, but also returns status and headers."""

    def show_preview_data_source_without_preload_content(
        self,
        form_definition_id: str | None,
        limit: int | None = ...,
        filters: str | None = ...,
        query: str | None = ...,
        form_element_preview_request: FormElementPreviewRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `show_preview_data_source`, but returns any status, and the body as bytes."""
