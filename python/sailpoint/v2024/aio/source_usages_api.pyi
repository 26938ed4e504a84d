# Generated from schema/.
"""Source usages api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._source_usages import SourceUsage, SourceUsageStatus

__all__ = ["SourceUsagesApi"]

class SourceUsagesApi(Api):
    """Source usages api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_status_by_source_id(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceUsageStatus:
        """Send `GET /source-usages/{sourceId}/status`.

        Requires the scope `idn:identity-history:manage`.
        """

    async def get_status_by_source_id_with_http_info(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceUsageStatus]:
        """Like `get_status_by_source_id`, but also returns status and headers."""

    async def get_status_by_source_id_without_preload_content(
        self,
        source_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_status_by_source_id`, but returns any status, and the body as bytes."""

    async def get_usages_by_source_id(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceUsage]:
        """Send `GET /source-usages/{sourceId}/summaries`.

        Requires the scope `idn:identity-history:manage`.
        """

    async def get_usages_by_source_id_with_http_info(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceUsage]]:
        """Like `get_usages_by_source_id`, but also returns status and headers."""

    async def get_usages_by_source_id_without_preload_content(
        self,
        source_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_usages_by_source_id`, but returns any status, and the body as bytes."""
