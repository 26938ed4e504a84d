# Generated from schema/.
"""Suggested entitlement description api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._suggested_entitlement_description import Sed, SedApproval, SedApprovalStatus, SedAssignment, SedAssignmentResponse, SedBatchRecord, SedBatchRequest, SedBatchResponse, SedBatchStats, SedPatch

__all__ = ["SuggestedEntitlementDescriptionApi"]

class SuggestedEntitlementDescriptionApi(Api):
    """Suggested entitlement description api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_sed_batch_stats(
        self,
        batch_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SedBatchStats:
        """Send `GET /suggested-entitlement-description-batches/{batchId}/stats`.

        Requires the scope `idn:sed:read`.
        """

    def get_sed_batch_stats_with_http_info(
        self,
        batch_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedBatchStats]:
        """Like `get_sed_batch_stats`, but also returns status and headers."""

    def get_sed_batch_stats_without_preload_content(
        self,
        batch_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sed_batch_stats`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:sed:read`.

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
        """Like `get_sed_batches`, but also returns status and headers."""

    def get_sed_batches_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        count_only: bool | None = ...,
        status: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sed_batches`, but returns any status, and the body as bytes."""

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

        Requires the scope `idn:sed:read`.

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
        """Like `list_seds`, but also returns status and headers."""

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
        """Like `list_seds`, but returns any status, and the body as bytes."""

    def patch_sed(
        self,
        id: str | None,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Sed:
        """Send `PATCH /suggested-entitlement-descriptions/{id}`.

        Requires the scope `idn:sed:write`.
        """

    def patch_sed_with_http_info(
        self,
        id: str | None,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Sed]:
        """Like `patch_sed`, but also returns status and headers."""

    def patch_sed_without_preload_content(
        self,
        id: str | None,
        sed_patch: Sequence[SedPatch | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_sed`, but returns any status, and the body as bytes."""

    def submit_sed_approval(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SedApprovalStatus]:
        """Send `POST /suggested-entitlement-description-approvals`.

        Requires the scope `idn:sed:write`.
        """

    def submit_sed_approval_with_http_info(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SedApprovalStatus]]:
        """Like `submit_sed_approval`, but also returns status and headers."""

    def submit_sed_approval_without_preload_content(
        self,
        sed_approval: Sequence[SedApproval | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_sed_approval`, but returns any status, and the body as bytes."""

    def submit_sed_assignment(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SedAssignmentResponse:
        """Send `POST /suggested-entitlement-description-assignments`.

        Requires the scope `idn:sed:write`.
        """

    def submit_sed_assignment_with_http_info(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedAssignmentResponse]:
        """Like `submit_sed_assignment`, but also returns status and headers."""

    def submit_sed_assignment_without_preload_content(
        self,
        sed_assignment: SedAssignment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_sed_assignment`, but returns any status, and the body as bytes."""

    def submit_sed_batch_request(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SedBatchResponse:
        """Send `POST /suggested-entitlement-description-batches`.

        Requires the scope `idn:sed:write`.
        """

    def submit_sed_batch_request_with_http_info(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SedBatchResponse]:
        """Like `submit_sed_batch_request`, but also returns status and headers."""

    def submit_sed_batch_request_without_preload_content(
        self,
        sed_batch_request: SedBatchRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_sed_batch_request`, but returns any status, and the body as bytes."""
