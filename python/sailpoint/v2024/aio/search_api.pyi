# Written by `make stubs` from schema/; change it there.
"""Search api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.aggregation_result import AggregationResult
from sailpoint.v2024.models.search import Search

__all__ = ["SearchApi"]

class SearchApi(Api):
    """Search api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def search_aggregate(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AggregationResult:
        """Send `POST /search/aggregate`.

        Requires the scope `sp:search:read`.
        """

    async def search_aggregate_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AggregationResult]:
        """Like `search_aggregate`, but also returns status and headers."""

    async def search_aggregate_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_aggregate`, but returns any status, and the body as bytes."""

    async def search_count(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /search/count`.

        Requires the scope `sp:search:read`.
        """

    async def search_count_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `search_count`, but also returns status and headers."""

    async def search_count_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_count`, but returns any status, and the body as bytes."""

    async def search_get(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `GET /search/{index}/{id}`.

        Requires the scope `sp:search:read`.

        `index`: One of accessprofiles, accountactivities, entitlements, events, identities, roles.
        """

    async def search_get_with_http_info(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `search_get`, but also returns status and headers."""

    async def search_get_without_preload_content(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_get`, but returns any status, and the body as bytes."""

    async def search_post(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[dict[str, Any]]:
        """Send `POST /search`.

        Requires the scope `sp:search:read`.
        """

    async def search_post_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[dict[str, Any]]]:
        """Like `search_post`, but also returns status and headers."""

    async def search_post_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_post`, but returns any status, and the body as bytes."""
