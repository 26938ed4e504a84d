# Generated from schema/.
"""Search identities, access, account activities and events."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._search import AggregationResult, Search

__all__ = ["SearchApi"]

class SearchApi(Api):
    """Search identities, access, account activities and events."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    def search_aggregate(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> AggregationResult:
        """Compute aggregations, such as counts, over the documents that match a search.

        The response is JSON, or CSV if the caller accepts only that.

        Requires the scope `sp:search:read`.

        Args:
            search: The search, with its aggregations.
            offset: Number of records to skip. By default 0.
            limit: Maximum number of records. By default 250.
            count: True requests the total in the X-Total-Count header. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    @overload
    def search_aggregate(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def search_aggregate_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[AggregationResult]:
        """Like `search_aggregate`, but also returns status and headers."""

    @overload
    def search_aggregate_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def search_aggregate_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `search_aggregate`, but returns any status, and the body as bytes."""

    def search_count(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Count the documents that match a search.

        The number is in the response header `X-Total-Count`; the response has no body.

        Requires the scope `sp:search:read`.

        Args:
            search: The search.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def search_count_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `search_count`, but also returns status and headers."""

    def search_count_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_count`, but returns any status, and the body as bytes."""

    def search_get(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Get one document of a search index.

        Requires the scope `sp:search:read`.

        Args:
            index: The index. One of accessprofiles, accountactivities, entitlements, events, identities, roles.
            id: The document's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    def search_get_with_http_info(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `search_get`, but also returns status and headers."""

    def search_get_without_preload_content(
        self,
        index: Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_get`, but returns any status, and the body as bytes."""

    def search_post(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[dict[str, Any]]:
        """Return a page of the documents that match a search.

        For more than 10,000 documents, sort them and continue with `searchAfter`, or use
        `Paginator.paginate_search`.

        Requires the scope `sp:search:read`.

        Args:
            search: The search.
            offset: Number of records to skip. By default 0.
            limit: Maximum number of records. By default 250.
            count: True requests the total in the X-Total-Count header. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def search_post_with_http_info(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[dict[str, Any]]]:
        """Like `search_post`, but also returns status and headers."""

    def search_post_without_preload_content(
        self,
        search: Search | Mapping[str, Any],
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_post`, but returns any status, and the body as bytes."""
