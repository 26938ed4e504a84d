# Written by `make stubs` from schema/; change it there.
"""Account activities: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.account_activity import AccountActivity

__all__ = ["AccountActivitiesApi"]

class AccountActivitiesApi(Api):
    """Account activities: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_account_activity(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> AccountActivity:
        """Send `GET /account-activities/{id}`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    async def get_account_activity_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountActivity]:
        """`get_account_activity`, with status and headers."""

    async def get_account_activity_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_account_activity`, with the body as it came; raises for no status."""

    async def list_account_activities(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccountActivity]:
        """Send `GET /account-activities`.

        Needs the scope `sp:scopes:all` and the token of a user.
        """

    async def list_account_activities_with_http_info(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccountActivity]]:
        """`list_account_activities`, with status and headers."""

    async def list_account_activities_without_preload_content(
        self,
        requested_for: str | None = ...,
        requested_by: str | None = ...,
        regarding_identity: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_account_activities`, with the body as it came; raises for no status."""
