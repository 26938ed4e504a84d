# Generated from schema/.
"""Account usages api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._account_usages import AccountUsage

__all__ = ["AccountUsagesApi"]

class AccountUsagesApi(Api):
    """Account usages api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_usages_by_account_id(
        self,
        account_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccountUsage]:
        """Send `GET /account-usages/{accountId}/summaries`.

        Requires the scope `idn:identity-history:manage`.
        """

    async def get_usages_by_account_id_with_http_info(
        self,
        account_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccountUsage]]:
        """Like `get_usages_by_account_id`, but also returns status and headers."""

    async def get_usages_by_account_id_without_preload_content(
        self,
        account_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_usages_by_account_id`, but returns any status, and the body as bytes."""
