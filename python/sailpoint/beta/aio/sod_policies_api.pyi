# Generated from schema/.
"""SOD policies api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._sod_policies import MultiPolicyRequest, ReportResultReference, SodPolicy, SodPolicySchedule

__all__ = ["SODPoliciesApi"]

class SODPoliciesApi(Api):
    """SOD policies api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_sod_policy(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `POST /sod-policies`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def create_sod_policy_with_http_info(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """Like `create_sod_policy`, but also returns status and headers."""

    async def create_sod_policy_without_preload_content(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_sod_policy`, but returns any status, and the body as bytes."""

    async def delete_sod_policy(
        self,
        id: str | None,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sod-policies/{id}`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.

        `logical`: By default True.
        """

    async def delete_sod_policy_with_http_info(
        self,
        id: str | None,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_sod_policy`, but also returns status and headers."""

    async def delete_sod_policy_without_preload_content(
        self,
        id: str | None,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_sod_policy`, but returns any status, and the body as bytes."""

    async def delete_sod_policy_schedule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sod-policies/{id}/schedule`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def delete_sod_policy_schedule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_sod_policy_schedule`, but also returns status and headers."""

    async def delete_sod_policy_schedule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_sod_policy_schedule`, but returns any status, and the body as bytes."""

    @overload
    async def get_custom_violation_report(
        self,
        report_result_id: str | None,
        file_name: str | None,
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
        """Send `GET /sod-violation-report/{reportResultId}/download/{fileName}`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    @overload
    async def get_custom_violation_report(
        self,
        report_result_id: str | None,
        file_name: str | None,
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
    async def get_custom_violation_report_with_http_info(
        self,
        report_result_id: str | None,
        file_name: str | None,
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
        """Like `get_custom_violation_report`, but also returns status and headers."""

    @overload
    async def get_custom_violation_report_with_http_info(
        self,
        report_result_id: str | None,
        file_name: str | None,
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
    async def get_custom_violation_report_without_preload_content(
        self,
        report_result_id: str | None,
        file_name: str | None,
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
        """Like `get_custom_violation_report`, but returns any status, and the body as bytes."""

    @overload
    async def get_default_violation_report(
        self,
        report_result_id: str | None,
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
        """Send `GET /sod-violation-report/{reportResultId}/download`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    @overload
    async def get_default_violation_report(
        self,
        report_result_id: str | None,
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
    async def get_default_violation_report_with_http_info(
        self,
        report_result_id: str | None,
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
        """Like `get_default_violation_report`, but also returns status and headers."""

    @overload
    async def get_default_violation_report_with_http_info(
        self,
        report_result_id: str | None,
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
    async def get_default_violation_report_without_preload_content(
        self,
        report_result_id: str | None,
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
        """Like `get_default_violation_report`, but returns any status, and the body as bytes."""

    async def get_sod_all_report_run_status(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-violation-report`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_all_report_run_status_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """Like `get_sod_all_report_run_status`, but also returns status and headers."""

    async def get_sod_all_report_run_status_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sod_all_report_run_status`, but returns any status, and the body as bytes."""

    async def get_sod_policy(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `GET /sod-policies/{id}`.

        Requires one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
        """

    async def get_sod_policy_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """Like `get_sod_policy`, but also returns status and headers."""

    async def get_sod_policy_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sod_policy`, but returns any status, and the body as bytes."""

    async def get_sod_policy_schedule(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicySchedule:
        """Send `GET /sod-policies/{id}/schedule`.

        Requires one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
        """

    async def get_sod_policy_schedule_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicySchedule]:
        """Like `get_sod_policy_schedule`, but also returns status and headers."""

    async def get_sod_policy_schedule_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sod_policy_schedule`, but returns any status, and the body as bytes."""

    async def get_sod_violation_report_run_status(
        self,
        report_result_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-policies/sod-violation-report-status/{reportResultId}`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_violation_report_run_status_with_http_info(
        self,
        report_result_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """Like `get_sod_violation_report_run_status`, but also returns status and headers."""

    async def get_sod_violation_report_run_status_without_preload_content(
        self,
        report_result_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sod_violation_report_run_status`, but returns any status, and the body as bytes."""

    async def get_sod_violation_report_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-policies/{id}/violation-report`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_violation_report_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """Like `get_sod_violation_report_status`, but also returns status and headers."""

    async def get_sod_violation_report_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sod_violation_report_status`, but returns any status, and the body as bytes."""

    async def list_sod_policies(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SodPolicy]:
        """Send `GET /sod-policies`.

        Requires one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
        """

    async def list_sod_policies_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SodPolicy]]:
        """Like `list_sod_policies`, but also returns status and headers."""

    async def list_sod_policies_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_sod_policies`, but returns any status, and the body as bytes."""

    async def patch_sod_policy(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `PATCH /sod-policies/{id}`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def patch_sod_policy_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """Like `patch_sod_policy`, but also returns status and headers."""

    async def patch_sod_policy_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_sod_policy`, but returns any status, and the body as bytes."""

    async def put_policy_schedule(
        self,
        id: str | None,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicySchedule:
        """Send `PUT /sod-policies/{id}/schedule`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def put_policy_schedule_with_http_info(
        self,
        id: str | None,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicySchedule]:
        """Like `put_policy_schedule`, but also returns status and headers."""

    async def put_policy_schedule_without_preload_content(
        self,
        id: str | None,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_policy_schedule`, but returns any status, and the body as bytes."""

    async def put_sod_policy(
        self,
        id: str | None,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `PUT /sod-policies/{id}`.

        Requires the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def put_sod_policy_with_http_info(
        self,
        id: str | None,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """Like `put_sod_policy`, but also returns status and headers."""

    async def put_sod_policy_without_preload_content(
        self,
        id: str | None,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_sod_policy`, but returns any status, and the body as bytes."""

    async def start_sod_all_policies_for_org(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `POST /sod-violation-report/run`.

        Requires the scope `idn:sod-violation:manage`.
        """

    async def start_sod_all_policies_for_org_with_http_info(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """Like `start_sod_all_policies_for_org`, but also returns status and headers."""

    async def start_sod_all_policies_for_org_without_preload_content(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_sod_all_policies_for_org`, but returns any status, and the body as bytes."""

    async def start_sod_policy(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `POST /sod-policies/{id}/violation-report/run`.

        Requires the scope `idn:sod-violation:manage`.
        """

    async def start_sod_policy_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """Like `start_sod_policy`, but also returns status and headers."""

    async def start_sod_policy_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_sod_policy`, but returns any status, and the body as bytes."""
