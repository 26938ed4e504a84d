# Generated from schema/.
"""Machine accounts api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._machine_accounts import MachineAccount

__all__ = ["MachineAccountsApi"]

class MachineAccountsApi(Api):
    """Machine accounts api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_machine_account(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `GET /machine-accounts/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-account:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_machine_account_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """Like `get_machine_account`, but also returns status and headers."""

    async def get_machine_account_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_account`, but returns any status, and the body as bytes."""

    async def list_machine_accounts(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MachineAccount]:
        """Send `GET /machine-accounts`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-account:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_machine_accounts_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MachineAccount]]:
        """Like `list_machine_accounts`, but also returns status and headers."""

    async def list_machine_accounts_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_accounts`, but returns any status, and the body as bytes."""

    async def update_machine_account(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `PATCH /machine-accounts/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:mis-account:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_machine_account_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """Like `update_machine_account`, but also returns status and headers."""

    async def update_machine_account_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_machine_account`, but returns any status, and the body as bytes."""
