# Written by `make stubs` from schema/; change it there.
"""Accounts: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

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
    """Accounts: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_account(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts`.

        Needs the scope `idn:accounts:manage`.
        """

    def create_account_with_http_info(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`create_account`, with status and headers."""

    def create_account_without_preload_content(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_account`, with the body as it came; raises for no status."""

    def delete_account(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `DELETE /accounts/{id}`.

        Needs the scope `idn:accounts:manage`.
        """

    def delete_account_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`delete_account`, with status and headers."""

    def delete_account_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_account`, with the body as it came; raises for no status."""

    def delete_account_async(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /accounts/{id}/remove`.

        Needs the scope `idn:accounts:manage`.
        """

    def delete_account_async_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """`delete_account_async`, with status and headers."""

    def delete_account_async_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_account_async`, with the body as it came; raises for no status."""

    def disable_account(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/disable`.

        Needs the scope `idn:accounts-state:manage`.
        """

    def disable_account_with_http_info(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`disable_account`, with status and headers."""

    def disable_account_without_preload_content(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`disable_account`, with the body as it came; raises for no status."""

    def disable_account_for_identity(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /identities-accounts/{id}/disable`.

        Needs one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def disable_account_for_identity_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`disable_account_for_identity`, with status and headers."""

    def disable_account_for_identity_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`disable_account_for_identity`, with the body as it came; raises for no status."""

    def disable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Send `POST /identities-accounts/disable`.

        Needs one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def disable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """`disable_accounts_for_identities`, with status and headers."""

    def disable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`disable_accounts_for_identities`, with the body as it came; raises for no status."""

    def enable_account(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/enable`.

        Needs the scope `idn:accounts-state:manage`.
        """

    def enable_account_with_http_info(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`enable_account`, with status and headers."""

    def enable_account_without_preload_content(
        self,
        id: str,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`enable_account`, with the body as it came; raises for no status."""

    def enable_account_for_identity(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `POST /identities-accounts/{id}/enable`.

        Needs one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def enable_account_for_identity_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`enable_account_for_identity`, with status and headers."""

    def enable_account_for_identity_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`enable_account_for_identity`, with the body as it came; raises for no status."""

    def enable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Send `POST /identities-accounts/enable`.

        Needs one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.
        """

    def enable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """`enable_accounts_for_identities`, with status and headers."""

    def enable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`enable_accounts_for_identities`, with the body as it came; raises for no status."""

    def get_account(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Account:
        """Send `GET /accounts/{id}`.

        Needs one of the scopes `idn:accounts:read`, `idn:accounts:manage`.
        """

    def get_account_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Account]:
        """`get_account`, with status and headers."""

    def get_account_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_account`, with the body as it came; raises for no status."""

    def get_account_entitlements(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /accounts/{id}/entitlements`.

        Needs one of the scopes `idn:accounts:read`, `idn:accounts:manage`.
        """

    def get_account_entitlements_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """`get_account_entitlements`, with status and headers."""

    def get_account_entitlements_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_account_entitlements`, with the body as it came; raises for no status."""

    def list_accounts(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Account]:
        """Send `GET /accounts`.

        Needs one of the scopes `idn:accounts:read`, `idn:accounts:manage`.

        `detail_level`: One of SLIM, FULL.
        """

    def list_accounts_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Account]]:
        """`list_accounts`, with status and headers."""

    def list_accounts_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_accounts`, with the body as it came; raises for no status."""

    def put_account(
        self,
        id: str,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `PUT /accounts/{id}`.

        Needs the scope `idn:accounts:manage`.
        """

    def put_account_with_http_info(
        self,
        id: str,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`put_account`, with status and headers."""

    def put_account_without_preload_content(
        self,
        id: str,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_account`, with the body as it came; raises for no status."""

    def submit_reload_account(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/reload`.

        Needs the scope `idn:accounts-state:manage`.
        """

    def submit_reload_account_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`submit_reload_account`, with status and headers."""

    def submit_reload_account_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`submit_reload_account`, with the body as it came; raises for no status."""

    def unlock_account(
        self,
        id: str,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Send `POST /accounts/{id}/unlock`.

        Needs the scope `idn:accounts-state:manage`.
        """

    def unlock_account_with_http_info(
        self,
        id: str,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """`unlock_account`, with status and headers."""

    def unlock_account_without_preload_content(
        self,
        id: str,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`unlock_account`, with the body as it came; raises for no status."""

    def update_account(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Send `PATCH /accounts/{id}`.

        Needs the scope `idn:accounts:manage`.
        """

    def update_account_with_http_info(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """`update_account`, with status and headers."""

    def update_account_without_preload_content(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_account`, with the body as it came; raises for no status."""
