# Generated from schema/.
"""Scheduled search api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._scheduled_search import CreateScheduledSearchRequest, ScheduledSearch
from sailpoint.v2024.models._shared import TypedReference

__all__ = ["ScheduledSearchApi"]

class ScheduledSearchApi(Api):
    """Scheduled search api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_scheduled_search(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `POST /scheduled-searches`.

        Requires the scope `sp:scheduled-search:manage` and the token of a user.
        """

    async def create_scheduled_search_with_http_info(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """Like `create_scheduled_search`, but also returns status and headers."""

    async def create_scheduled_search_without_preload_content(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_scheduled_search`, but returns any status, and the body as bytes."""

    async def delete_scheduled_search(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /scheduled-searches/{id}`.

        Requires the scope `sp:scheduled-search:manage` and the token of a user.
        """

    async def delete_scheduled_search_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_scheduled_search`, but also returns status and headers."""

    async def delete_scheduled_search_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_scheduled_search`, but returns any status, and the body as bytes."""

    async def get_scheduled_search(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `GET /scheduled-searches/{id}`."""

    async def get_scheduled_search_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """Like `get_scheduled_search`, but also returns status and headers."""

    async def get_scheduled_search_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_scheduled_search`, but returns any status, and the body as bytes."""

    async def list_scheduled_search(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ScheduledSearch]:
        """Send `GET /scheduled-searches`.

        Requires the scope `sp:scheduled-search:manage` and the token of a user.
        """

    async def list_scheduled_search_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ScheduledSearch]]:
        """Like `list_scheduled_search`, but also returns status and headers."""

    async def list_scheduled_search_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_scheduled_search`, but returns any status, and the body as bytes."""

    async def unsubscribe_scheduled_search(
        self,
        id: str | None,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /scheduled-searches/{id}/unsubscribe`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def unsubscribe_scheduled_search_with_http_info(
        self,
        id: str | None,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `unsubscribe_scheduled_search`, but also returns status and headers."""

    async def unsubscribe_scheduled_search_without_preload_content(
        self,
        id: str | None,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `unsubscribe_scheduled_search`, but returns any status, and the body as bytes."""

    async def update_scheduled_search(
        self,
        id: str | None,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `PUT /scheduled-searches/{id}`.

        Requires the scope `sp:scheduled-search:manage` and the token of a user.
        """

    async def update_scheduled_search_with_http_info(
        self,
        id: str | None,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """Like `update_scheduled_search`, but also returns status and headers."""

    async def update_scheduled_search_without_preload_content(
        self,
        id: str | None,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_scheduled_search`, but returns any status, and the body as bytes."""
