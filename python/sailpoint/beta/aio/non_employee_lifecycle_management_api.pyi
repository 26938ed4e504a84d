# Generated from schema/.
"""Non employee lifecycle management api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._non_employee_lifecycle_management import DeleteNonEmployeeRecordInBulkRequest, NonEmployeeApprovalDecision, NonEmployeeApprovalItem, NonEmployeeApprovalItemDetail, NonEmployeeApprovalSummary, NonEmployeeBulkUploadJob, NonEmployeeBulkUploadStatus, NonEmployeeRecord, NonEmployeeRejectApprovalDecision, NonEmployeeRequest, NonEmployeeRequestBody, NonEmployeeRequestSummary, NonEmployeeSchemaAttribute, NonEmployeeSchemaAttributeBody, NonEmployeeSource, NonEmployeeSourceRequestBody, NonEmployeeSourceWithCloudExternalId, NonEmployeeSourceWithNECount
from sailpoint.beta.models._shared import JsonPatchOperation

__all__ = ["NonEmployeeLifecycleManagementApi"]

class NonEmployeeLifecycleManagementApi(Api):
    """Non employee lifecycle management api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def approve_non_employee_request(
        self,
        id: str | None,
        non_employee_approval_decision: NonEmployeeApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeApprovalItem:
        """Send `POST /non-employee-approvals/{id}/approve`.

        Requires the scope `idn:nelm:manage` and the token of a user.
        """

    async def approve_non_employee_request_with_http_info(
        self,
        id: str | None,
        non_employee_approval_decision: NonEmployeeApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeApprovalItem]:
        """Like `approve_non_employee_request`, but also returns status and headers."""

    async def approve_non_employee_request_without_preload_content(
        self,
        id: str | None,
        non_employee_approval_decision: NonEmployeeApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_non_employee_request`, but returns any status, and the body as bytes."""

    async def create_non_employee_record(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRecord:
        """Send `POST /non-employee-records`.

        Requires the scope `idn:nelm:manage`.
        """

    async def create_non_employee_record_with_http_info(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRecord]:
        """Like `create_non_employee_record`, but also returns status and headers."""

    async def create_non_employee_record_without_preload_content(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_non_employee_record`, but returns any status, and the body as bytes."""

    async def create_non_employee_request(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRequest:
        """Send `POST /non-employee-requests`.

        Requires the scope `idn:nelm:manage`.
        """

    async def create_non_employee_request_with_http_info(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRequest]:
        """Like `create_non_employee_request`, but also returns status and headers."""

    async def create_non_employee_request_without_preload_content(
        self,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_non_employee_request`, but returns any status, and the body as bytes."""

    async def create_non_employee_source(
        self,
        non_employee_source_request_body: NonEmployeeSourceRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSourceWithCloudExternalId:
        """Send `POST /non-employee-sources`.

        Requires the scope `idn:nelm:manage`.
        """

    async def create_non_employee_source_with_http_info(
        self,
        non_employee_source_request_body: NonEmployeeSourceRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSourceWithCloudExternalId]:
        """Like `create_non_employee_source`, but also returns status and headers."""

    async def create_non_employee_source_without_preload_content(
        self,
        non_employee_source_request_body: NonEmployeeSourceRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_non_employee_source`, but returns any status, and the body as bytes."""

    async def create_non_employee_source_schema_attributes(
        self,
        source_id: str | None,
        non_employee_schema_attribute_body: NonEmployeeSchemaAttributeBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSchemaAttribute:
        """Send `POST /non-employee-sources/{sourceId}/schema-attributes`.

        Requires the scope `idn:nelm:manage`.
        """

    async def create_non_employee_source_schema_attributes_with_http_info(
        self,
        source_id: str | None,
        non_employee_schema_attribute_body: NonEmployeeSchemaAttributeBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSchemaAttribute]:
        """Like `create_non_employee_source_schema_attributes`, but also returns status and headers."""

    async def create_non_employee_source_schema_attributes_without_preload_content(
        self,
        source_id: str | None,
        non_employee_schema_attribute_body: NonEmployeeSchemaAttributeBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_non_employee_source_schema_attributes`, but returns any status, and the body as bytes."""

    async def delete_non_employee_record(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /non-employee-records/{id}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_record_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_record`, but also returns status and headers."""

    async def delete_non_employee_record_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_record`, but returns any status, and the body as bytes."""

    async def delete_non_employee_record_in_bulk(
        self,
        delete_non_employee_record_in_bulk_request: DeleteNonEmployeeRecordInBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /non-employee-records/bulk-delete`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_record_in_bulk_with_http_info(
        self,
        delete_non_employee_record_in_bulk_request: DeleteNonEmployeeRecordInBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_record_in_bulk`, but also returns status and headers."""

    async def delete_non_employee_record_in_bulk_without_preload_content(
        self,
        delete_non_employee_record_in_bulk_request: DeleteNonEmployeeRecordInBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_record_in_bulk`, but returns any status, and the body as bytes."""

    async def delete_non_employee_request(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /non-employee-requests/{id}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_request_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_request`, but also returns status and headers."""

    async def delete_non_employee_request_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_request`, but returns any status, and the body as bytes."""

    async def delete_non_employee_schema_attribute(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /non-employee-sources/{sourceId}/schema-attributes/{attributeId}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_schema_attribute_with_http_info(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_schema_attribute`, but also returns status and headers."""

    async def delete_non_employee_schema_attribute_without_preload_content(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_schema_attribute`, but returns any status, and the body as bytes."""

    async def delete_non_employee_source(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /non-employee-sources/{sourceId}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_source_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_source`, but also returns status and headers."""

    async def delete_non_employee_source_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_source`, but returns any status, and the body as bytes."""

    async def delete_non_employee_source_schema_attributes(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /non-employee-sources/{sourceId}/schema-attributes`.

        Requires the scope `idn:nelm:manage`.
        """

    async def delete_non_employee_source_schema_attributes_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_non_employee_source_schema_attributes`, but also returns status and headers."""

    async def delete_non_employee_source_schema_attributes_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_non_employee_source_schema_attributes`, but returns any status, and the body as bytes."""

    async def get_non_employee_approval(
        self,
        id: str | None,
        include_detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeApprovalItemDetail:
        """Send `GET /non-employee-approvals/{id}`.

        Requires the scope `idn:nelm:read` and the token of a user.
        """

    async def get_non_employee_approval_with_http_info(
        self,
        id: str | None,
        include_detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeApprovalItemDetail]:
        """Like `get_non_employee_approval`, but also returns status and headers."""

    async def get_non_employee_approval_without_preload_content(
        self,
        id: str | None,
        include_detail: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_approval`, but returns any status, and the body as bytes."""

    async def get_non_employee_approval_summary(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeApprovalSummary:
        """Send `GET /non-employee-approvals/summary/{requested-for}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_approval_summary_with_http_info(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeApprovalSummary]:
        """Like `get_non_employee_approval_summary`, but also returns status and headers."""

    async def get_non_employee_approval_summary_without_preload_content(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_approval_summary`, but returns any status, and the body as bytes."""

    async def get_non_employee_bulk_upload_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeBulkUploadStatus:
        """Send `GET /non-employee-sources/{id}/non-employee-bulk-upload/status`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_bulk_upload_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeBulkUploadStatus]:
        """Like `get_non_employee_bulk_upload_status`, but also returns status and headers."""

    async def get_non_employee_bulk_upload_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_bulk_upload_status`, but returns any status, and the body as bytes."""

    @overload
    async def get_non_employee_export_records(
        self,
        id: str | None,
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
    ) -> str:
        """Send `GET /non-employee-sources/{id}/non-employees/download`.

        Requires the scope `idn:nelm:read`.
        """

    @overload
    async def get_non_employee_export_records(
        self,
        id: str | None,
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
    async def get_non_employee_export_records_with_http_info(
        self,
        id: str | None,
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
    ) -> ApiResponse[str]:
        """Like `get_non_employee_export_records`, but also returns status and headers."""

    @overload
    async def get_non_employee_export_records_with_http_info(
        self,
        id: str | None,
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
    async def get_non_employee_export_records_without_preload_content(
        self,
        id: str | None,
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
        """Like `get_non_employee_export_records`, but returns any status, and the body as bytes."""

    @overload
    async def get_non_employee_export_source_schema_template(
        self,
        id: str | None,
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
    ) -> str:
        """Send `GET /non-employee-sources/{id}/schema-attributes-template/download`.

        Requires the scope `idn:nelm:read`.
        """

    @overload
    async def get_non_employee_export_source_schema_template(
        self,
        id: str | None,
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
    async def get_non_employee_export_source_schema_template_with_http_info(
        self,
        id: str | None,
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
    ) -> ApiResponse[str]:
        """Like `get_non_employee_export_source_schema_template`, but also returns status and headers."""

    @overload
    async def get_non_employee_export_source_schema_template_with_http_info(
        self,
        id: str | None,
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
    async def get_non_employee_export_source_schema_template_without_preload_content(
        self,
        id: str | None,
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
        """Like `get_non_employee_export_source_schema_template`, but returns any status, and the body as bytes."""

    async def get_non_employee_record(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRecord:
        """Send `GET /non-employee-records/{id}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_record_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRecord]:
        """Like `get_non_employee_record`, but also returns status and headers."""

    async def get_non_employee_record_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_record`, but returns any status, and the body as bytes."""

    async def get_non_employee_request(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRequest:
        """Send `GET /non-employee-requests/{id}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_request_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRequest]:
        """Like `get_non_employee_request`, but also returns status and headers."""

    async def get_non_employee_request_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_request`, but returns any status, and the body as bytes."""

    async def get_non_employee_request_summary(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRequestSummary:
        """Send `GET /non-employee-requests/summary/{requested-for}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_request_summary_with_http_info(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRequestSummary]:
        """Like `get_non_employee_request_summary`, but also returns status and headers."""

    async def get_non_employee_request_summary_without_preload_content(
        self,
        requested_for: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_request_summary`, but returns any status, and the body as bytes."""

    async def get_non_employee_schema_attribute(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSchemaAttribute:
        """Send `GET /non-employee-sources/{sourceId}/schema-attributes/{attributeId}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_schema_attribute_with_http_info(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSchemaAttribute]:
        """Like `get_non_employee_schema_attribute`, but also returns status and headers."""

    async def get_non_employee_schema_attribute_without_preload_content(
        self,
        attribute_id: str | None,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_schema_attribute`, but returns any status, and the body as bytes."""

    async def get_non_employee_source(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSource:
        """Send `GET /non-employee-sources/{sourceId}`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_source_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSource]:
        """Like `get_non_employee_source`, but also returns status and headers."""

    async def get_non_employee_source_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_source`, but returns any status, and the body as bytes."""

    async def get_non_employee_source_schema_attributes(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[NonEmployeeSchemaAttribute]:
        """Send `GET /non-employee-sources/{sourceId}/schema-attributes`.

        Requires the scope `idn:nelm:read`.
        """

    async def get_non_employee_source_schema_attributes_with_http_info(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[NonEmployeeSchemaAttribute]]:
        """Like `get_non_employee_source_schema_attributes`, but also returns status and headers."""

    async def get_non_employee_source_schema_attributes_without_preload_content(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_non_employee_source_schema_attributes`, but returns any status, and the body as bytes."""

    async def import_non_employee_records_in_bulk(
        self,
        id: str | None,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeBulkUploadJob:
        """Send `POST /non-employee-sources/{id}/non-employee-bulk-upload`.

        Requires the scope `idn:nelm:manage`.
        """

    async def import_non_employee_records_in_bulk_with_http_info(
        self,
        id: str | None,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeBulkUploadJob]:
        """Like `import_non_employee_records_in_bulk`, but also returns status and headers."""

    async def import_non_employee_records_in_bulk_without_preload_content(
        self,
        id: str | None,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_non_employee_records_in_bulk`, but returns any status, and the body as bytes."""

    async def list_non_employee_approval(
        self,
        requested_for: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[NonEmployeeApprovalItem]:
        """Send `GET /non-employee-approvals`.

        Requires the scope `idn:nelm:read`.
        """

    async def list_non_employee_approval_with_http_info(
        self,
        requested_for: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[NonEmployeeApprovalItem]]:
        """Like `list_non_employee_approval`, but also returns status and headers."""

    async def list_non_employee_approval_without_preload_content(
        self,
        requested_for: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_non_employee_approval`, but returns any status, and the body as bytes."""

    async def list_non_employee_records(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[NonEmployeeRecord]:
        """Send `GET /non-employee-records`.

        Requires the scope `idn:nelm:read`.
        """

    async def list_non_employee_records_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[NonEmployeeRecord]]:
        """Like `list_non_employee_records`, but also returns status and headers."""

    async def list_non_employee_records_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_non_employee_records`, but returns any status, and the body as bytes."""

    async def list_non_employee_requests(
        self,
        requested_for: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[NonEmployeeRequest]:
        """Send `GET /non-employee-requests`.

        Requires the scope `idn:nelm:read`.
        """

    async def list_non_employee_requests_with_http_info(
        self,
        requested_for: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[NonEmployeeRequest]]:
        """Like `list_non_employee_requests`, but also returns status and headers."""

    async def list_non_employee_requests_without_preload_content(
        self,
        requested_for: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_non_employee_requests`, but returns any status, and the body as bytes."""

    async def list_non_employee_sources(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        requested_for: str | None = ...,
        non_employee_count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[NonEmployeeSourceWithNECount]:
        """Send `GET /non-employee-sources`.

        Requires the scope `idn:nelm:read`.

        `non_employee_count`: By default False.
        """

    async def list_non_employee_sources_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        requested_for: str | None = ...,
        non_employee_count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[NonEmployeeSourceWithNECount]]:
        """Like `list_non_employee_sources`, but also returns status and headers."""

    async def list_non_employee_sources_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        requested_for: str | None = ...,
        non_employee_count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_non_employee_sources`, but returns any status, and the body as bytes."""

    async def patch_non_employee_record(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRecord:
        """Send `PATCH /non-employee-records/{id}`.

        Requires the scope `idn:nelm:manage` and the token of a user.
        """

    async def patch_non_employee_record_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRecord]:
        """Like `patch_non_employee_record`, but also returns status and headers."""

    async def patch_non_employee_record_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_non_employee_record`, but returns any status, and the body as bytes."""

    async def patch_non_employee_schema_attribute(
        self,
        attribute_id: str | None,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSchemaAttribute:
        """Send `PATCH /non-employee-sources/{sourceId}/schema-attributes/{attributeId}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def patch_non_employee_schema_attribute_with_http_info(
        self,
        attribute_id: str | None,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSchemaAttribute]:
        """Like `patch_non_employee_schema_attribute`, but also returns status and headers."""

    async def patch_non_employee_schema_attribute_without_preload_content(
        self,
        attribute_id: str | None,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_non_employee_schema_attribute`, but returns any status, and the body as bytes."""

    async def patch_non_employee_source(
        self,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeSource:
        """Send `PATCH /non-employee-sources/{sourceId}`.

        Requires the scope `idn:nelm:manage`.
        """

    async def patch_non_employee_source_with_http_info(
        self,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeSource]:
        """Like `patch_non_employee_source`, but also returns status and headers."""

    async def patch_non_employee_source_without_preload_content(
        self,
        source_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_non_employee_source`, but returns any status, and the body as bytes."""

    async def put_non_employee_record(
        self,
        id: str | None,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeRecord:
        """Send `PUT /non-employee-records/{id}`.

        Requires the scope `idn:nelm:manage` and the token of a user.
        """

    async def put_non_employee_record_with_http_info(
        self,
        id: str | None,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeRecord]:
        """Like `put_non_employee_record`, but also returns status and headers."""

    async def put_non_employee_record_without_preload_content(
        self,
        id: str | None,
        non_employee_request_body: NonEmployeeRequestBody | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_non_employee_record`, but returns any status, and the body as bytes."""

    async def reject_non_employee_request(
        self,
        id: str | None,
        non_employee_reject_approval_decision: NonEmployeeRejectApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> NonEmployeeApprovalItem:
        """Send `POST /non-employee-approvals/{id}/reject`.

        Requires the scope `idn:nelm:manage` and the token of a user.
        """

    async def reject_non_employee_request_with_http_info(
        self,
        id: str | None,
        non_employee_reject_approval_decision: NonEmployeeRejectApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NonEmployeeApprovalItem]:
        """Like `reject_non_employee_request`, but also returns status and headers."""

    async def reject_non_employee_request_without_preload_content(
        self,
        id: str | None,
        non_employee_reject_approval_decision: NonEmployeeRejectApprovalDecision | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_non_employee_request`, but returns any status, and the body as bytes."""
