# Written by `make stubs` from schema/; change it there.
"""Work items: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.work_item_forward import WorkItemForward
from sailpoint.v2024.models.work_items import WorkItems
from sailpoint.v2024.models.work_items_count import WorkItemsCount
from sailpoint.v2024.models.work_items_summary import WorkItemsSummary

__all__ = ["WorkItemsApi"]

class WorkItemsApi(Api):
    """Work items: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def approve_approval_item(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/approve/{approvalItemId}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def approve_approval_item_with_http_info(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`approve_approval_item`, with status and headers."""

    def approve_approval_item_without_preload_content(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`approve_approval_item`, with the body as it came; raises for no status."""

    def approve_approval_items_in_bulk(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/bulk-approve/{id}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def approve_approval_items_in_bulk_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`approve_approval_items_in_bulk`, with status and headers."""

    def approve_approval_items_in_bulk_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`approve_approval_items_in_bulk`, with the body as it came; raises for no status."""

    def complete_work_item(
        self,
        id: str,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def complete_work_item_with_http_info(
        self,
        id: str,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`complete_work_item`, with status and headers."""

    def complete_work_item_without_preload_content(
        self,
        id: str,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`complete_work_item`, with the body as it came; raises for no status."""

    def forward_work_item(
        self,
        id: str,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /work-items/{id}/forward`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def forward_work_item_with_http_info(
        self,
        id: str,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`forward_work_item`, with status and headers."""

    def forward_work_item_without_preload_content(
        self,
        id: str,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`forward_work_item`, with the body as it came; raises for no status."""

    def get_completed_work_items(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkItems]:
        """Send `GET /work-items/completed`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def get_completed_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkItems]]:
        """`get_completed_work_items`, with status and headers."""

    def get_completed_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_completed_work_items`, with the body as it came; raises for no status."""

    def get_count_completed_work_items(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsCount:
        """Send `GET /work-items/completed/count`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def get_count_completed_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsCount]:
        """`get_count_completed_work_items`, with status and headers."""

    def get_count_completed_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_count_completed_work_items`, with the body as it came; raises for no status."""

    def get_count_work_items(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsCount:
        """Send `GET /work-items/count`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def get_count_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsCount]:
        """`get_count_work_items`, with status and headers."""

    def get_count_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_count_work_items`, with the body as it came; raises for no status."""

    def get_work_item(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `GET /work-items/{id}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def get_work_item_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`get_work_item`, with status and headers."""

    def get_work_item_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_work_item`, with the body as it came; raises for no status."""

    def get_work_items_summary(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsSummary:
        """Send `GET /work-items/summary`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def get_work_items_summary_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsSummary]:
        """`get_work_items_summary`, with status and headers."""

    def get_work_items_summary_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_work_items_summary`, with the body as it came; raises for no status."""

    def list_work_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkItems]:
        """Send `GET /work-items`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def list_work_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkItems]]:
        """`list_work_items`, with status and headers."""

    def list_work_items_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_work_items`, with the body as it came; raises for no status."""

    def reject_approval_item(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/reject/{approvalItemId}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def reject_approval_item_with_http_info(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`reject_approval_item`, with status and headers."""

    def reject_approval_item_without_preload_content(
        self,
        id: str,
        approval_item_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`reject_approval_item`, with the body as it came; raises for no status."""

    def reject_approval_items_in_bulk(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/bulk-reject/{id}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def reject_approval_items_in_bulk_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`reject_approval_items_in_bulk`, with status and headers."""

    def reject_approval_items_in_bulk_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`reject_approval_items_in_bulk`, with the body as it came; raises for no status."""

    def submit_account_selection(
        self,
        id: str,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/submit-account-selection`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def submit_account_selection_with_http_info(
        self,
        id: str,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """`submit_account_selection`, with status and headers."""

    def submit_account_selection_without_preload_content(
        self,
        id: str,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_account_selection`, with the body as it came; raises for no status."""
