# Generated from schema/.
"""Task management api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import JsonPatchOperation, TaskStatus

__all__ = ["TaskManagementApi"]

class TaskManagementApi(Api):
    """Task management api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_pending_task_headers(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `HEAD /task-status/pending-tasks`.

        Requires one of the scopes `idn:task-management:read`, `idn:task-management:write`.
        """

    def get_pending_task_headers_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `get_pending_task_headers`, but also returns status and headers."""

    def get_pending_task_headers_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_pending_task_headers`, but returns any status, and the body as bytes."""

    def get_pending_tasks(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TaskStatus] | None:
        """Send `GET /task-status/pending-tasks`.

        Requires one of the scopes `idn:task-management:read`, `idn:task-management:write`.
        """

    def get_pending_tasks_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TaskStatus] | None]:
        """Like `get_pending_tasks`, but also returns status and headers."""

    def get_pending_tasks_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_pending_tasks`, but returns any status, and the body as bytes."""

    def get_task_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskStatus:
        """Send `GET /task-status/{id}`.

        Requires one of the scopes `idn:task-management:read`, `idn:task-management:write`.
        """

    def get_task_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskStatus]:
        """Like `get_task_status`, but also returns status and headers."""

    def get_task_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_task_status`, but returns any status, and the body as bytes."""

    def get_task_status_list(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TaskStatus]:
        """Send `GET /task-status`.

        Requires one of the scopes `idn:task-management:read`, `idn:task-management:write`.
        """

    def get_task_status_list_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TaskStatus]]:
        """Like `get_task_status_list`, but also returns status and headers."""

    def get_task_status_list_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_task_status_list`, but returns any status, and the body as bytes."""

    def update_task_status(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> TaskStatus:
        """Send `PATCH /task-status/{id}`.

        Requires the scope `idn:task-management:write` and the token of a user.
        """

    def update_task_status_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskStatus]:
        """Like `update_task_status`, but also returns status and headers."""

    def update_task_status_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_task_status`, but returns any status, and the body as bytes."""
