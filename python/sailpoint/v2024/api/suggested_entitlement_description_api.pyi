# Written by `make stubs` from schema/; change it there.
"""Suggested entitlement description: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.sed import Sed
from sailpoint.v2024.models.sed_approval import SedApproval
from sailpoint.v2024.models.sed_approval_status import SedApprovalStatus
from sailpoint.v2024.models.sed_assignment import SedAssignment
from sailpoint.v2024.models.sed_assignment_response import SedAssignmentResponse
from sailpoint.v2024.models.sed_batch_record import SedBatchRecord
from sailpoint.v2024.models.sed_batch_request import SedBatchRequest
from sailpoint.v2024.models.sed_batch_response import SedBatchResponse
from sailpoint.v2024.models.sed_batch_stats import SedBatchStats
from sailpoint.v2024.models.sed_patch import SedPatch

__all__ = ["SuggestedEntitlementDescriptionApi"]

class SuggestedEntitlementDescriptionApi(Api):
    """Suggested entitlement description: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def get_sed_batch_stats(
        self,
        batch_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SedBatchStats:
        """Send `GET /suggested-entitlement-description-batches/{batchId}/stats`.

        Needs the scope `idn:sed:read`.
        """

    def get_sed_batch_stats_with_http_info(
        self,
        batch_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedBatchStats]:
        """`get_sed_batch_stats`, with status and headers."""

    def get_sed_batch_stats_without_preload_content(
        self,
        batch_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sed_batch_stats`, with the body as it came; raises for no status."""

    def get_sed_batches(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        status: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SedBatchRecord]:
        """Send `GET /suggested-entitlement-description-batches`.

        Needs the scope `idn:sed:read`.

        `count_only`: By default False.
        """

    def get_sed_batches_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        status: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SedBatchRecord]]:
        """`get_sed_batches`, with status and headers."""

    def get_sed_batches_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        status: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sed_batches`, with the body as it came; raises for no status."""

    def list_seds(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        count_only: bool | None = ...,
        requested_by_anyone: bool | None = ...,
        show_pending_status_only: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Sed]:
        """Send `GET /suggested-entitlement-descriptions`.

        Needs the scope `idn:sed:read`.

        `count_only`: By default False.

        `requested_by_anyone`: By default False.

        `show_pending_status_only`: By default False.
        """

    def list_seds_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        count_only: bool | None = ...,
        requested_by_anyone: bool | None = ...,
        show_pending_status_only: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Sed]]:
        """`list_seds`, with status and headers."""

    def list_seds_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        count_only: bool | None = ...,
        requested_by_anyone: bool | None = ...,
        show_pending_status_only: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_seds`, with the body as it came; raises for no status."""

    def patch_sed(
        self,
        id: str,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Sed:
        """Send `PATCH /suggested-entitlement-descriptions/{id}`.

        Needs the scope `idn:sed:write`.
        """

    def patch_sed_with_http_info(
        self,
        id: str,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Sed]:
        """`patch_sed`, with status and headers."""

    def patch_sed_without_preload_content(
        self,
        id: str,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_sed`, with the body as it came; raises for no status."""

    def submit_sed_approval(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SedApprovalStatus]:
        """Send `POST /suggested-entitlement-description-approvals`.

        Needs the scope `idn:sed:write`.
        """

    def submit_sed_approval_with_http_info(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SedApprovalStatus]]:
        """`submit_sed_approval`, with status and headers."""

    def submit_sed_approval_without_preload_content(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_sed_approval`, with the body as it came; raises for no status."""

    def submit_sed_assignment(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SedAssignmentResponse:
        """Send `POST /suggested-entitlement-description-assignments`.

        Needs the scope `idn:sed:write`.
        """

    def submit_sed_assignment_with_http_info(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedAssignmentResponse]:
        """`submit_sed_assignment`, with status and headers."""

    def submit_sed_assignment_without_preload_content(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_sed_assignment`, with the body as it came; raises for no status."""

    def submit_sed_batch_request(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SedBatchResponse:
        """Send `POST /suggested-entitlement-description-batches`.

        Needs the scope `idn:sed:write`.
        """

    def submit_sed_batch_request_with_http_info(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedBatchResponse]:
        """`submit_sed_batch_request`, with status and headers."""

    def submit_sed_batch_request_without_preload_content(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_sed_batch_request`, with the body as it came; raises for no status."""
