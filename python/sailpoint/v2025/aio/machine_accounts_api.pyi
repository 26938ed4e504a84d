# Generated from schema/.
"""Machine accounts api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._machine_accounts import CreateMachineAccountSubtypeRequest, MachineAccount, SourceSubtype

__all__ = ["MachineAccountsApi"]

class MachineAccountsApi(Api):
    """Machine accounts api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_machine_account_subtype(
        self,
        source_id: str | None,
        create_machine_account_subtype_request: CreateMachineAccountSubtypeRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSubtype:
        """Send `POST /sources/{sourceId}/subtypes`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def create_machine_account_subtype_with_http_info(
        self,
        source_id: str | None,
        create_machine_account_subtype_request: CreateMachineAccountSubtypeRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSubtype]:
        """Like `create_machine_account_subtype`, but also returns status and headers."""

    async def create_machine_account_subtype_without_preload_content(
        self,
        source_id: str | None,
        create_machine_account_subtype_request: CreateMachineAccountSubtypeRequest | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_machine_account_subtype`, but returns any status, and the body as bytes."""

    async def delete_machine_account_subtype(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{sourceId}/subtypes/{technicalName}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def delete_machine_account_subtype_with_http_info(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_machine_account_subtype`, but also returns status and headers."""

    async def delete_machine_account_subtype_without_preload_content(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_machine_account_subtype`, but returns any status, and the body as bytes."""

    async def get_machine_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `GET /machine-accounts/{id}`.

        Requires the scope `idn:mis-account:read` and the token of a user.
        """

    async def get_machine_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """Like `get_machine_account`, but also returns status and headers."""

    async def get_machine_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_account`, but returns any status, and the body as bytes."""

    async def get_machine_account_subtype_by_id(
        self,
        subtype_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSubtype:
        """Send `GET /sources/subtypes/{subtypeId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_machine_account_subtype_by_id_with_http_info(
        self,
        subtype_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSubtype]:
        """Like `get_machine_account_subtype_by_id`, but also returns status and headers."""

    async def get_machine_account_subtype_by_id_without_preload_content(
        self,
        subtype_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_account_subtype_by_id`, but returns any status, and the body as bytes."""

    async def get_machine_account_subtype_by_technical_name(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSubtype:
        """Send `GET /sources/{sourceId}/subtypes/{technicalName}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_machine_account_subtype_by_technical_name_with_http_info(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSubtype]:
        """Like `get_machine_account_subtype_by_technical_name`, but also returns status and headers."""

    async def get_machine_account_subtype_by_technical_name_without_preload_content(
        self,
        source_id: str | None,
        technical_name: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_machine_account_subtype_by_technical_name`, but returns any status, and the body as bytes."""

    async def list_machine_account_subtypes(
        self,
        source_id: str | None,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceSubtype]:
        """Send `GET /sources/{sourceId}/subtypes`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_machine_account_subtypes_with_http_info(
        self,
        source_id: str | None,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceSubtype]]:
        """Like `list_machine_account_subtypes`, but also returns status and headers."""

    async def list_machine_account_subtypes_without_preload_content(
        self,
        source_id: str | None,
        filters: str | None = ...,
        sorters: str | None = ...,
        count: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_account_subtypes`, but returns any status, and the body as bytes."""

    async def list_machine_accounts(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MachineAccount]:
        """Send `GET /machine-accounts`.

        Requires the scope `idn:mis-account:read` and the token of a user.
        """

    async def list_machine_accounts_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
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
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_accounts`, but returns any status, and the body as bytes."""

    async def patch_machine_account_subtype(
        self,
        source_id: str | None,
        technical_name: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceSubtype:
        """Send `PATCH /sources/{sourceId}/subtypes/{technicalName}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:sources:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def patch_machine_account_subtype_with_http_info(
        self,
        source_id: str | None,
        technical_name: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceSubtype]:
        """Like `patch_machine_account_subtype`, but also returns status and headers."""

    async def patch_machine_account_subtype_without_preload_content(
        self,
        source_id: str | None,
        technical_name: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_machine_account_subtype`, but returns any status, and the body as bytes."""

    async def update_machine_account(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> MachineAccount:
        """Send `PATCH /machine-accounts/{id}`.

        Requires the scope `idn:mis-account:manage`.
        """

    async def update_machine_account_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MachineAccount]:
        """Like `update_machine_account`, but also returns status and headers."""

    async def update_machine_account_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_machine_account`, but returns any status, and the body as bytes."""
