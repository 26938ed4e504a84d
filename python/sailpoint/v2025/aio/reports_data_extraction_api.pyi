# Generated from schema/.
"""Reports data extraction api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._reports_data_extraction import ReportDetails, ReportResults, TaskResultDetails

__all__ = ["ReportsDataExtractionApi"]

class ReportsDataExtractionApi(Api):
    """Reports data extraction api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def cancel_report(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /reports/{id}/cancel`.

        Requires the scope `sp:report:manage` and the token of a user.
        """

    async def cancel_report_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `cancel_report`, but also returns status and headers."""

    async def cancel_report_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `cancel_report`, but returns any status, and the body as bytes."""

    @overload
    async def get_report(
        self,
        task_result_id: str | None,
        file_format: Literal["csv", "pdf"],
        name: str | None = ...,
        auditable: bool | None = ...,
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
        """Send `GET /reports/{taskResultId}`.

        Requires one of the scopes `sp:report:read`, `sp:report:manage`.

        `file_format`: One of csv, pdf.

        `auditable`: By default False.
        """

    @overload
    async def get_report(
        self,
        task_result_id: str | None,
        file_format: Literal["csv", "pdf"],
        name: str | None = ...,
        auditable: bool | None = ...,
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
    async def get_report_with_http_info(
        self,
        task_result_id: str | None,
        file_format: Literal["csv", "pdf"],
        name: str | None = ...,
        auditable: bool | None = ...,
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
        """Like `get_report`, but also returns status and headers."""

    @overload
    async def get_report_with_http_info(
        self,
        task_result_id: str | None,
        file_format: Literal["csv", "pdf"],
        name: str | None = ...,
        auditable: bool | None = ...,
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
    async def get_report_without_preload_content(
        self,
        task_result_id: str | None,
        file_format: Literal["csv", "pdf"],
        name: str | None = ...,
        auditable: bool | None = ...,
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
        """Like `get_report`, but returns any status, and the body as bytes."""

    async def get_report_result(
        self,
        task_result_id: str | None,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResults:
        """Send `GET /reports/{taskResultId}/result`.

        Requires one of the scopes `sp:report:read`, `sp:report:manage`.

        `completed`: By default False.
        """

    async def get_report_result_with_http_info(
        self,
        task_result_id: str | None,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResults]:
        """Like `get_report_result`, but also returns status and headers."""

    async def get_report_result_without_preload_content(
        self,
        task_result_id: str | None,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_report_result`, but returns any status, and the body as bytes."""

    async def start_report(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDetails:
        """Send `POST /reports/run`.

        Requires the scope `sp:report:manage`.
        """

    async def start_report_with_http_info(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDetails]:
        """Like `start_report`, but also returns status and headers."""

    async def start_report_without_preload_content(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_report`, but returns any status, and the body as bytes."""
