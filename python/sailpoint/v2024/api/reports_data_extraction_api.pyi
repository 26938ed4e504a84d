# Written by `make stubs` from schema/; change it there.
"""Reports data extraction: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.report_details import ReportDetails
from sailpoint.v2024.models.report_results import ReportResults
from sailpoint.v2024.models.task_result_details import TaskResultDetails

__all__ = ["ReportsDataExtractionApi"]

class ReportsDataExtractionApi(Api):
    """Reports data extraction: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def cancel_report(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /reports/{id}/cancel`.

        Needs the scope `sp:report:manage` and the token of a user.
        """

    def cancel_report_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`cancel_report`, with status and headers."""

    def cancel_report_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`cancel_report`, with the body as it came; raises for no status."""

    def get_report(
        self,
        task_result_id: str,
        file_format: str,
        name: str | None = ...,
        auditable: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /reports/{taskResultId}`.

        Needs one of the scopes `sp:report:read`, `sp:report:manage`.

        `file_format`: One of csv, pdf.

        `auditable`: By default False.
        """

    def get_report_with_http_info(
        self,
        task_result_id: str,
        file_format: str,
        name: str | None = ...,
        auditable: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`get_report`, with status and headers."""

    def get_report_without_preload_content(
        self,
        task_result_id: str,
        file_format: str,
        name: str | None = ...,
        auditable: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_report`, with the body as it came; raises for no status."""

    def get_report_result(
        self,
        task_result_id: str,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResults:
        """Send `GET /reports/{taskResultId}/result`.

        Needs one of the scopes `sp:report:read`, `sp:report:manage`.

        `completed`: By default False.
        """

    def get_report_result_with_http_info(
        self,
        task_result_id: str,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResults]:
        """`get_report_result`, with status and headers."""

    def get_report_result_without_preload_content(
        self,
        task_result_id: str,
        completed: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_report_result`, with the body as it came; raises for no status."""

    def start_report(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDetails:
        """Send `POST /reports/run`.

        Needs the scope `sp:report:manage`.
        """

    def start_report_with_http_info(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDetails]:
        """`start_report`, with status and headers."""

    def start_report_without_preload_content(
        self,
        report_details: ReportDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_report`, with the body as it came; raises for no status."""
