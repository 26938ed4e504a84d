# Written by `make stubs` from schema/; change it there.
"""Source usages: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.source_usage import SourceUsage
from sailpoint.v2024.models.source_usage_status import SourceUsageStatus

__all__ = ["SourceUsagesApi"]

class SourceUsagesApi(Api):
    """Source usages: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def get_status_by_source_id(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SourceUsageStatus:
        """Send `GET /source-usages/{sourceId}/status`.

        Needs the scope `idn:identity-history:manage`.
        """

    def get_status_by_source_id_with_http_info(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceUsageStatus]:
        """`get_status_by_source_id`, with status and headers."""

    def get_status_by_source_id_without_preload_content(
        self,
        source_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_status_by_source_id`, with the body as it came; raises for no status."""

    def get_usages_by_source_id(
        self,
        source_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceUsage]:
        """Send `GET /source-usages/{sourceId}/summaries`.

        Needs the scope `idn:identity-history:manage`.
        """

    def get_usages_by_source_id_with_http_info(
        self,
        source_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceUsage]]:
        """`get_usages_by_source_id`, with status and headers."""

    def get_usages_by_source_id_without_preload_content(
        self,
        source_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_usages_by_source_id`, with the body as it came; raises for no status."""
