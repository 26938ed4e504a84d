# Generated from schema/.
"""Account activities api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._account_activities import AccountActivity

__all__ = ["AccountActivitiesApi"]

class AccountActivitiesApi(Api):
    """Account activities api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_account_activity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountActivity:
        """Send `GET /account-activities/{id}`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    async def get_account_activity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountActivity]:
        """Like `get_account_activity`, but also returns status and headers."""

    async def get_account_activity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account_activity`, but returns any status, and the body as bytes."""

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

        Requires the scope `sp:scopes:all` and the token of a user.
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
        """Like `list_account_activities`, but also returns status and headers."""

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
        """Like `list_account_activities`, but returns any status, and the body as bytes."""
