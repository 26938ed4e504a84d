# Written by `make stubs` from schema/; change it there.
"""Search: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.aggregation_result import AggregationResult
from sailpoint.v2024.models.search import Search

__all__ = ["SearchApi"]

class SearchApi(Api):
    """Search: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def search_aggregate(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AggregationResult:
        """Send `POST /search/aggregate`.

        Needs the scope `sp:search:read`.
        """

    def search_aggregate_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AggregationResult]:
        """`search_aggregate`, with status and headers."""

    def search_aggregate_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_aggregate`, with the body as it came; raises for no status."""

    def search_count(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /search/count`.

        Needs the scope `sp:search:read`.
        """

    def search_count_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`search_count`, with status and headers."""

    def search_count_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_count`, with the body as it came; raises for no status."""

    def search_get(
        self,
        index: str,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `GET /search/{index}/{id}`.

        Needs the scope `sp:search:read`.

        `index`: One of accessprofiles, accountactivities, entitlements, events, identities, roles.
        """

    def search_get_with_http_info(
        self,
        index: str,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`search_get`, with status and headers."""

    def search_get_without_preload_content(
        self,
        index: str,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_get`, with the body as it came; raises for no status."""

    def search_post(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[dict[str, Any]]:
        """Send `POST /search`.

        Needs the scope `sp:search:read`.
        """

    def search_post_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[dict[str, Any]]]:
        """`search_post`, with status and headers."""

    def search_post_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`search_post`, with the body as it came; raises for no status."""
