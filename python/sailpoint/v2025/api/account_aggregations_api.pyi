# Generated from schema/.
"""Account aggregations api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._account_aggregations import AccountAggregationStatus

__all__ = ["AccountAggregationsApi"]

class AccountAggregationsApi(Api):
    """Account aggregations api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_account_aggregation_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountAggregationStatus:
        """Send `GET /account-aggregations/{id}/status`."""

    def get_account_aggregation_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountAggregationStatus]:
        """Like `get_account_aggregation_status`, but also returns status and headers."""

    def get_account_aggregation_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account_aggregation_status`, but returns any status, and the body as bytes."""
