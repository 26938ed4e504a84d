# Written by `make stubs` from schema/; change it there.
"""Accounts api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.account import Account
from sailpoint.v2024.models.account_attributes import AccountAttributes
from sailpoint.v2024.models.account_attributes_create import AccountAttributesCreate
from sailpoint.v2024.models.account_toggle_request import AccountToggleRequest
from sailpoint.v2024.models.account_unlock_request import AccountUnlockRequest
from sailpoint.v2024.models.accounts_async_result import AccountsAsyncResult
from sailpoint.v2024.models.bulk_identities_accounts_response import BulkIdentitiesAccountsResponse
from sailpoint.v2024.models.entitlement import Entitlement
from sailpoint.v2024.models.identities_accounts_bulk_request import IdentitiesAccountsBulkRequest
from sailpoint.v2024.models.task_result_dto import TaskResultDto

__all__ = ["AccountsApi"]

class AccountsApi(Api):
    """Accounts api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_account(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts`.

        Requires the scope `idn:accounts:manage`.
        """

    def create_account_with_http_info(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `create_account`, but also returns status and headers."""

    def create_account_without_preload_content(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_account`, but returns any status, and the body as bytes."""

    def delete_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `DELETE /accounts/{id}`.

        Requires the scope `idn:accounts:manage`.
        """

    def delete_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `delete_account`, but also returns status and headers."""

    def delete_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_account`, but returns any status, and the body as bytes."""

    def delete_account_async(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /accounts/{id}/remove`.

        Requires the scope `idn:accounts:manage`.
        """

    def delete_account_async_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_account_async`, but also returns status and headers."""

    def delete_account_async_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_account_async`, but returns any status, and the body as bytes."""

    def disable_account(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/disable`.

        Requires the scope `idn:accounts-state:manage`.
        """

    def disable_account_with_http_info(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `disable_account`, but also returns status and headers."""

    def disable_account_without_preload_content(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_account`, but returns any status, and the body as bytes."""

    def disable_account_for_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /identities-accounts/{id}/disable`.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def disable_account_for_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `disable_account_for_identity`, but also returns status and headers."""

    def disable_account_for_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_account_for_identity`, but returns any status, and the body as bytes."""

    def disable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Send `POST /identities-accounts/disable`.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def disable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """Like `disable_accounts_for_identities`, but also returns status and headers."""

    def disable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_accounts_for_identities`, but returns any status, and the body as bytes."""

    def enable_account(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/enable`.

        Requires the scope `idn:accounts-state:manage`.
        """

    def enable_account_with_http_info(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `enable_account`, but also returns status and headers."""

    def enable_account_without_preload_content(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_account`, but returns any status, and the body as bytes."""

    def enable_account_for_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /identities-accounts/{id}/enable`.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def enable_account_for_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `enable_account_for_identity`, but also returns status and headers."""

    def enable_account_for_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_account_for_identity`, but returns any status, and the body as bytes."""

    def enable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Send `POST /identities-accounts/enable`.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def enable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """Like `enable_accounts_for_identities`, but also returns status and headers."""

    def enable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_accounts_for_identities`, but returns any status, and the body as bytes."""

    def get_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Account:
        """Send `GET /accounts/{id}`.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.
        """

    def get_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Account]:
        """Like `get_account`, but also returns status and headers."""

    def get_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account`, but returns any status, and the body as bytes."""

    def get_account_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /accounts/{id}/entitlements`.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.
        """

    def get_account_entitlements_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_account_entitlements`, but also returns status and headers."""

    def get_account_entitlements_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account_entitlements`, but returns any status, and the body as bytes."""

    def list_accounts(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: Literal["SLIM", "FULL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Account]:
        """Send `GET /accounts`.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.

        `detail_level`: One of SLIM, FULL.
        """

    def list_accounts_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: Literal["SLIM", "FULL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Account]]:
        """Like `list_accounts`, but also returns status and headers."""

    def list_accounts_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: Literal["SLIM", "FULL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_accounts`, but returns any status, and the body as bytes."""

    def put_account(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `PUT /accounts/{id}`.

        Requires the scope `idn:accounts:manage`.
        """

    def put_account_with_http_info(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `put_account`, but also returns status and headers."""

    def put_account_without_preload_content(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_account`, but returns any status, and the body as bytes."""

    def submit_reload_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/reload`.

        Requires the scope `idn:accounts-state:manage`.
        """

    def submit_reload_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `submit_reload_account`, but also returns status and headers."""

    def submit_reload_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_reload_account`, but returns any status, and the body as bytes."""

    def unlock_account(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/unlock`.

        Requires the scope `idn:accounts-state:manage`.
        """

    def unlock_account_with_http_info(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `unlock_account`, but also returns status and headers."""

    def unlock_account_without_preload_content(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `unlock_account`, but returns any status, and the body as bytes."""

    def update_account(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `PATCH /accounts/{id}`.

        Requires the scope `idn:accounts:manage`.
        """

    def update_account_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `update_account`, but also returns status and headers."""

    def update_account_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_account`, but returns any status, and the body as bytes."""
