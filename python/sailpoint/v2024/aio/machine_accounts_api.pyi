# Written by `make stubs` from schema/; change it there.
"""Machine accounts: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.machine_account import MachineAccount

__all__ = ["MachineAccountsApi"]

class MachineAccountsApi(Api):
    """Machine accounts: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_machine_account(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `GET /machine-accounts/{id}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:mis-account:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_machine_account_with_http_info(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """`get_machine_account`, with status and headers."""

    async def get_machine_account_without_preload_content(
        self,
        id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_machine_account`, with the body as it came; raises for no status."""

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

        Needs the scope `idn:mis-account:read` and the token of a user.

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
        """`list_machine_accounts`, with status and headers."""

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
        """`list_machine_accounts`, with the body as it came; raises for no status."""

    async def update_machine_account(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `PATCH /machine-accounts/{id}`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:mis-account:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_machine_account_with_http_info(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """`update_machine_account`, with status and headers."""

    async def update_machine_account_without_preload_content(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_machine_account`, with the body as it came; raises for no status."""
