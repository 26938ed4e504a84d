# Generated from schema/.
"""Api usage api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._api_usage import SummaryResponse

__all__ = ["ApiUsageApi"]

class ApiUsageApi(Api):
    """Api usage api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_total_count(
        self,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `GET /api-usage/count`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `sp:api-usage:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_total_count_with_http_info(
        self,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `get_total_count`, but also returns status and headers."""

    def get_total_count_without_preload_content(
        self,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_total_count`, but returns any status, and the body as bytes."""

    def list_api_summary(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SummaryResponse]:
        """Send `GET /api-usage/summary`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `sp:api-usage:read`.

        `x_sail_point_experimental`: By default 'true'.
        """

    def list_api_summary_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SummaryResponse]]:
        """Like `list_api_summary`, but also returns status and headers."""

    def list_api_summary_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_api_summary`, but returns any status, and the body as bytes."""
