# Generated from schema/.
"""Work items api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._work_items import WorkItemForward, WorkItems, WorkItemsCount, WorkItemsSummary

__all__ = ["WorkItemsApi"]

class WorkItemsApi(Api):
    """Work items api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def approve_approval_item(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/approve/{approvalItemId}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def approve_approval_item_with_http_info(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `approve_approval_item`, but also returns status and headers."""

    async def approve_approval_item_without_preload_content(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_approval_item`, but returns any status, and the body as bytes."""

    async def approve_approval_items_in_bulk(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/bulk-approve/{id}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def approve_approval_items_in_bulk_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `approve_approval_items_in_bulk`, but also returns status and headers."""

    async def approve_approval_items_in_bulk_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `approve_approval_items_in_bulk`, but returns any status, and the body as bytes."""

    async def complete_work_item(
        self,
        id: str | None,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def complete_work_item_with_http_info(
        self,
        id: str | None,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `complete_work_item`, but also returns status and headers."""

    async def complete_work_item_without_preload_content(
        self,
        id: str | None,
        body: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `complete_work_item`, but returns any status, and the body as bytes."""

    async def forward_work_item(
        self,
        id: str | None,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /work-items/{id}/forward`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def forward_work_item_with_http_info(
        self,
        id: str | None,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `forward_work_item`, but also returns status and headers."""

    async def forward_work_item_without_preload_content(
        self,
        id: str | None,
        work_item_forward: WorkItemForward | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `forward_work_item`, but returns any status, and the body as bytes."""

    async def get_completed_work_items(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkItems]:
        """Send `GET /work-items/completed`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_completed_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkItems]]:
        """Like `get_completed_work_items`, but also returns status and headers."""

    async def get_completed_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_completed_work_items`, but returns any status, and the body as bytes."""

    async def get_count_completed_work_items(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsCount:
        """Send `GET /work-items/completed/count`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_count_completed_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsCount]:
        """Like `get_count_completed_work_items`, but also returns status and headers."""

    async def get_count_completed_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_count_completed_work_items`, but returns any status, and the body as bytes."""

    async def get_count_work_items(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsCount:
        """Send `GET /work-items/count`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_count_work_items_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsCount]:
        """Like `get_count_work_items`, but also returns status and headers."""

    async def get_count_work_items_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_count_work_items`, but returns any status, and the body as bytes."""

    async def get_work_item(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `GET /work-items/{id}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_work_item_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `get_work_item`, but also returns status and headers."""

    async def get_work_item_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_work_item`, but returns any status, and the body as bytes."""

    async def get_work_items_summary(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItemsSummary:
        """Send `GET /work-items/summary`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_work_items_summary_with_http_info(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItemsSummary]:
        """Like `get_work_items_summary`, but also returns status and headers."""

    async def get_work_items_summary_without_preload_content(
        self,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_work_items_summary`, but returns any status, and the body as bytes."""

    async def list_work_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[WorkItems]:
        """Send `GET /work-items`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def list_work_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[WorkItems]]:
        """Like `list_work_items`, but also returns status and headers."""

    async def list_work_items_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        owner_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_work_items`, but returns any status, and the body as bytes."""

    async def reject_approval_item(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/reject/{approvalItemId}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def reject_approval_item_with_http_info(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `reject_approval_item`, but also returns status and headers."""

    async def reject_approval_item_without_preload_content(
        self,
        id: str | None,
        approval_item_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_approval_item`, but returns any status, and the body as bytes."""

    async def reject_approval_items_in_bulk(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/bulk-reject/{id}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def reject_approval_items_in_bulk_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `reject_approval_items_in_bulk`, but also returns status and headers."""

    async def reject_approval_items_in_bulk_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reject_approval_items_in_bulk`, but returns any status, and the body as bytes."""

    async def submit_account_selection(
        self,
        id: str | None,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> WorkItems:
        """Send `POST /work-items/{id}/submit-account-selection`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def submit_account_selection_with_http_info(
        self,
        id: str | None,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[WorkItems]:
        """Like `submit_account_selection`, but also returns status and headers."""

    async def submit_account_selection_without_preload_content(
        self,
        id: str | None,
        request_body: Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_account_selection`, but returns any status, and the body as bytes."""
