# Generated from schema/.
"""Saved search api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._saved_search import CreateSavedSearchRequest, SavedSearch, SearchArguments

__all__ = ["SavedSearchApi"]

class SavedSearchApi(Api):
    """Saved search api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_saved_search(
        self,
        create_saved_search_request: CreateSavedSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SavedSearch:
        """Send `POST /saved-searches`.

        Requires the scope `sp:saved-search:manage` and the token of a user.
        """

    async def create_saved_search_with_http_info(
        self,
        create_saved_search_request: CreateSavedSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SavedSearch]:
        """Like `create_saved_search`, but also returns status and headers."""

    async def create_saved_search_without_preload_content(
        self,
        create_saved_search_request: CreateSavedSearchRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_saved_search`, but returns any status, and the body as bytes."""

    async def delete_saved_search(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /saved-searches/{id}`.

        Requires the scope `sp:saved-search:manage` and the token of a user.
        """

    async def delete_saved_search_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_saved_search`, but also returns status and headers."""

    async def delete_saved_search_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_saved_search`, but returns any status, and the body as bytes."""

    async def execute_saved_search(
        self,
        id: str | None,
        search_arguments: SearchArguments | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /saved-searches/{id}/execute`.

        Requires the scope `sp:saved-search:manage` and the token of a user.
        """

    async def execute_saved_search_with_http_info(
        self,
        id: str | None,
        search_arguments: SearchArguments | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `execute_saved_search`, but also returns status and headers."""

    async def execute_saved_search_without_preload_content(
        self,
        id: str | None,
        search_arguments: SearchArguments | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `execute_saved_search`, but returns any status, and the body as bytes."""

    async def get_saved_search(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SavedSearch:
        """Send `GET /saved-searches/{id}`.

        Requires the scope `sp:saved-search:read` and the token of a user.
        """

    async def get_saved_search_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SavedSearch]:
        """Like `get_saved_search`, but also returns status and headers."""

    async def get_saved_search_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_saved_search`, but returns any status, and the body as bytes."""

    async def list_saved_searches(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SavedSearch]:
        """Send `GET /saved-searches`.

        Requires the scope `sp:saved-search:read` and the token of a user.
        """

    async def list_saved_searches_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SavedSearch]]:
        """Like `list_saved_searches`, but also returns status and headers."""

    async def list_saved_searches_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_saved_searches`, but returns any status, and the body as bytes."""

    async def put_saved_search(
        self,
        id: str | None,
        saved_search: SavedSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SavedSearch:
        """Send `PUT /saved-searches/{id}`.

        Requires the scope `sp:saved-search:manage` and the token of a user.
        """

    async def put_saved_search_with_http_info(
        self,
        id: str | None,
        saved_search: SavedSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SavedSearch]:
        """Like `put_saved_search`, but also returns status and headers."""

    async def put_saved_search_without_preload_content(
        self,
        id: str | None,
        saved_search: SavedSearch | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_saved_search`, but returns any status, and the body as bytes."""
