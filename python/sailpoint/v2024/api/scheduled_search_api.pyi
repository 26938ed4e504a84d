# Written by `make stubs` from schema/; change it there.
"""Scheduled search: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.create_scheduled_search_request import CreateScheduledSearchRequest
from sailpoint.v2024.models.scheduled_search import ScheduledSearch
from sailpoint.v2024.models.typed_reference import TypedReference

__all__ = ["ScheduledSearchApi"]

class ScheduledSearchApi(Api):
    """Scheduled search: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_scheduled_search(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `POST /scheduled-searches`.

        Needs the scope `sp:scheduled-search:manage` and the token of a user.
        """

    def create_scheduled_search_with_http_info(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """`create_scheduled_search`, with status and headers."""

    def create_scheduled_search_without_preload_content(
        self,
        create_scheduled_search_request: CreateScheduledSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_scheduled_search`, with the body as it came; raises for no status."""

    def delete_scheduled_search(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /scheduled-searches/{id}`.

        Needs the scope `sp:scheduled-search:manage` and the token of a user.
        """

    def delete_scheduled_search_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_scheduled_search`, with status and headers."""

    def delete_scheduled_search_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_scheduled_search`, with the body as it came; raises for no status."""

    def get_scheduled_search(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `GET /scheduled-searches/{id}`."""

    def get_scheduled_search_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """`get_scheduled_search`, with status and headers."""

    def get_scheduled_search_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_scheduled_search`, with the body as it came; raises for no status."""

    def list_scheduled_search(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ScheduledSearch]:
        """Send `GET /scheduled-searches`.

        Needs the scope `sp:scheduled-search:manage` and the token of a user.
        """

    def list_scheduled_search_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ScheduledSearch]]:
        """`list_scheduled_search`, with status and headers."""

    def list_scheduled_search_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_scheduled_search`, with the body as it came; raises for no status."""

    def unsubscribe_scheduled_search(
        self,
        id: str,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /scheduled-searches/{id}/unsubscribe`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    def unsubscribe_scheduled_search_with_http_info(
        self,
        id: str,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`unsubscribe_scheduled_search`, with status and headers."""

    def unsubscribe_scheduled_search_without_preload_content(
        self,
        id: str,
        typed_reference: TypedReference | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`unsubscribe_scheduled_search`, with the body as it came; raises for no status."""

    def update_scheduled_search(
        self,
        id: str,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ScheduledSearch:
        """Send `PUT /scheduled-searches/{id}`.

        Needs the scope `sp:scheduled-search:manage` and the token of a user.
        """

    def update_scheduled_search_with_http_info(
        self,
        id: str,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ScheduledSearch]:
        """`update_scheduled_search`, with status and headers."""

    def update_scheduled_search_without_preload_content(
        self,
        id: str,
        scheduled_search: ScheduledSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_scheduled_search`, with the body as it came; raises for no status."""
