# Written by `make stubs` from schema/; change it there.
"""SOD policies: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.multi_policy_request import MultiPolicyRequest
from sailpoint.v2024.models.report_result_reference import ReportResultReference
from sailpoint.v2024.models.sod_policy import SodPolicy
from sailpoint.v2024.models.sod_policy_schedule import SodPolicySchedule

__all__ = ["SODPoliciesApi"]

class SODPoliciesApi(Api):
    """SOD policies: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_sod_policy(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `POST /sod-policies`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def create_sod_policy_with_http_info(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """`create_sod_policy`, with status and headers."""

    async def create_sod_policy_without_preload_content(
        self,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_sod_policy`, with the body as it came; raises for no status."""

    async def delete_sod_policy(
        self,
        id: str,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sod-policies/{id}`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.

        `logical`: By default True.
        """

    async def delete_sod_policy_with_http_info(
        self,
        id: str,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_sod_policy`, with status and headers."""

    async def delete_sod_policy_without_preload_content(
        self,
        id: str,
        logical: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_sod_policy`, with the body as it came; raises for no status."""

    async def delete_sod_policy_schedule(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sod-policies/{id}/schedule`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def delete_sod_policy_schedule_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_sod_policy_schedule`, with status and headers."""

    async def delete_sod_policy_schedule_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_sod_policy_schedule`, with the body as it came; raises for no status."""

    async def get_custom_violation_report(
        self,
        report_result_id: str,
        file_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /sod-violation-report/{reportResultId}/download/{fileName}`.

        Needs one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_custom_violation_report_with_http_info(
        self,
        report_result_id: str,
        file_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`get_custom_violation_report`, with status and headers."""

    async def get_custom_violation_report_without_preload_content(
        self,
        report_result_id: str,
        file_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_custom_violation_report`, with the body as it came; raises for no status."""

    async def get_default_violation_report(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /sod-violation-report/{reportResultId}/download`.

        Needs one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_default_violation_report_with_http_info(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`get_default_violation_report`, with status and headers."""

    async def get_default_violation_report_without_preload_content(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_default_violation_report`, with the body as it came; raises for no status."""

    async def get_sod_all_report_run_status(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-violation-report`.

        Needs one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_all_report_run_status_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`get_sod_all_report_run_status`, with status and headers."""

    async def get_sod_all_report_run_status_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sod_all_report_run_status`, with the body as it came; raises for no status."""

    async def get_sod_policy(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `GET /sod-policies/{id}`.

        Needs one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
        """

    async def get_sod_policy_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """`get_sod_policy`, with status and headers."""

    async def get_sod_policy_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sod_policy`, with the body as it came; raises for no status."""

    async def get_sod_policy_schedule(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicySchedule:
        """Send `GET /sod-policies/{id}/schedule`.

        Needs one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
        """

    async def get_sod_policy_schedule_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicySchedule]:
        """`get_sod_policy_schedule`, with status and headers."""

    async def get_sod_policy_schedule_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sod_policy_schedule`, with the body as it came; raises for no status."""

    async def get_sod_violation_report_run_status(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-policies/sod-violation-report-status/{reportResultId}`.

        Needs one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_violation_report_run_status_with_http_info(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`get_sod_violation_report_run_status`, with status and headers."""

    async def get_sod_violation_report_run_status_without_preload_content(
        self,
        report_result_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sod_violation_report_run_status`, with the body as it came; raises for no status."""

    async def get_sod_violation_report_status(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `GET /sod-policies/{id}/violation-report`.

        Needs one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    async def get_sod_violation_report_status_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`get_sod_violation_report_status`, with status and headers."""

    async def get_sod_violation_report_status_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sod_violation_report_status`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `idn:sod-policy:read`, `idn:sod-policy:manage` and the token of a user.
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
        """`list_sod_policies`, with status and headers."""

    async def list_sod_policies_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_sod_policies`, with the body as it came; raises for no status."""

    async def patch_sod_policy(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `PATCH /sod-policies/{id}`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def patch_sod_policy_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """`patch_sod_policy`, with status and headers."""

    async def patch_sod_policy_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_sod_policy`, with the body as it came; raises for no status."""

    async def put_policy_schedule(
        self,
        id: str,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicySchedule:
        """Send `PUT /sod-policies/{id}/schedule`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def put_policy_schedule_with_http_info(
        self,
        id: str,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicySchedule]:
        """`put_policy_schedule`, with status and headers."""

    async def put_policy_schedule_without_preload_content(
        self,
        id: str,
        sod_policy_schedule: SodPolicySchedule | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_policy_schedule`, with the body as it came; raises for no status."""

    async def put_sod_policy(
        self,
        id: str,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodPolicy:
        """Send `PUT /sod-policies/{id}`.

        Needs the scope `idn:sod-policy:manage` and the token of a user.
        """

    async def put_sod_policy_with_http_info(
        self,
        id: str,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodPolicy]:
        """`put_sod_policy`, with status and headers."""

    async def put_sod_policy_without_preload_content(
        self,
        id: str,
        sod_policy: SodPolicy | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_sod_policy`, with the body as it came; raises for no status."""

    async def start_evaluate_sod_policy(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `POST /sod-policies/{id}/evaluate`.

        Needs the scope `idn:sod-violation:manage`.
        """

    async def start_evaluate_sod_policy_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`start_evaluate_sod_policy`, with status and headers."""

    async def start_evaluate_sod_policy_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_evaluate_sod_policy`, with the body as it came; raises for no status."""

    async def start_sod_all_policies_for_org(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `POST /sod-violation-report/run`.

        Needs the scope `idn:sod-violation:manage`.
        """

    async def start_sod_all_policies_for_org_with_http_info(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`start_sod_all_policies_for_org`, with status and headers."""

    async def start_sod_all_policies_for_org_without_preload_content(
        self,
        multi_policy_request: MultiPolicyRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_sod_all_policies_for_org`, with the body as it came; raises for no status."""

    async def start_sod_policy(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ReportResultReference:
        """Send `POST /sod-policies/{id}/violation-report/run`.

        Needs the scope `idn:sod-violation:manage`.
        """

    async def start_sod_policy_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ReportResultReference]:
        """`start_sod_policy`, with status and headers."""

    async def start_sod_policy_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`start_sod_policy`, with the body as it came; raises for no status."""
