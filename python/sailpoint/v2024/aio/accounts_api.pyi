# Generated from schema/.
"""Read and manage accounts on sources."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._accounts import Account, AccountAttributes, AccountAttributesCreate, AccountToggleRequest, AccountUnlockRequest, AccountsAsyncResult, BulkIdentitiesAccountsResponse, IdentitiesAccountsBulkRequest
from sailpoint.v2024.models._shared import Entitlement, TaskResultDto

__all__ = ["AccountsApi"]

class AccountsApi(Api):
    """Read and manage accounts on sources."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_account(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Create an account, or provision it on the source.

        Returns a task.

        Requires the scope `idn:accounts:manage`.

        Args:
            account_attributes_create: The account's attributes, with the id of the source.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def create_account_with_http_info(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `create_account`, but also returns status and headers."""

    async def create_account_without_preload_content(
        self,
        account_attributes_create: AccountAttributesCreate | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_account`, but returns any status, and the body as bytes."""

    async def delete_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Delete an account.

        Returns a task.

        Requires the scope `idn:accounts:manage`.

        Args:
            id: The account's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `delete_account`, but also returns status and headers."""

    async def delete_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_account`, but returns any status, and the body as bytes."""

    async def delete_account_async(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Start to remove an account from the product, without deleting it on the source.

        Returns a task.

        Requires the scope `idn:accounts:manage`.

        Args:
            id: The account's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def delete_account_async_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_account_async`, but also returns status and headers."""

    async def delete_account_async_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_account_async`, but returns any status, and the body as bytes."""

    async def disable_account(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Disable an account.

        Returns a task.

        Requires the scope `idn:accounts-state:manage`.

        Args:
            id: The account's id.
            account_toggle_request: Options.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def disable_account_with_http_info(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `disable_account`, but also returns status and headers."""

    async def disable_account_without_preload_content(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_account`, but returns any status, and the body as bytes."""

    async def disable_account_for_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Disable the product's account of an identity.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.

        Args:
            id: The identity's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def disable_account_for_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `disable_account_for_identity`, but also returns status and headers."""

    async def disable_account_for_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_account_for_identity`, but returns any status, and the body as bytes."""

    async def disable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Disable the product's accounts of several identities.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.

        Args:
            identities_accounts_bulk_request: The ids of the identities.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def disable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """Like `disable_accounts_for_identities`, but also returns status and headers."""

    async def disable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `disable_accounts_for_identities`, but returns any status, and the body as bytes."""

    async def enable_account(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Enable an account.

        Returns a task.

        Requires the scope `idn:accounts-state:manage`.

        Args:
            id: The account's id.
            account_toggle_request: Options.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def enable_account_with_http_info(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `enable_account`, but also returns status and headers."""

    async def enable_account_without_preload_content(
        self,
        id: str | None,
        account_toggle_request: AccountToggleRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_account`, but returns any status, and the body as bytes."""

    async def enable_account_for_identity(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Enable the product's account of an identity.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.

        Args:
            id: The identity's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def enable_account_for_identity_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `enable_account_for_identity`, but also returns status and headers."""

    async def enable_account_for_identity_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_account_for_identity`, but returns any status, and the body as bytes."""

    async def enable_accounts_for_identities(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkIdentitiesAccountsResponse]:
        """Enable the product's accounts of several identities.

        Requires one of the scopes `idn:accounts-state:manage`, `idn:accounts-provisioning:manage`.

        Args:
            identities_accounts_bulk_request: The ids of the identities.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def enable_accounts_for_identities_with_http_info(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkIdentitiesAccountsResponse]]:
        """Like `enable_accounts_for_identities`, but also returns status and headers."""

    async def enable_accounts_for_identities_without_preload_content(
        self,
        identities_accounts_bulk_request: IdentitiesAccountsBulkRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `enable_accounts_for_identities`, but returns any status, and the body as bytes."""

    async def get_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Account:
        """Get one account.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.

        Args:
            id: The account's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Account]:
        """Like `get_account`, but also returns status and headers."""

    async def get_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account`, but returns any status, and the body as bytes."""

    async def get_account_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """List the entitlements of an account.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.

        Args:
            id: The account's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_account_entitlements_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_account_entitlements`, but also returns status and headers."""

    async def get_account_entitlements_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_account_entitlements`, but returns any status, and the body as bytes."""

    async def list_accounts(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        detail_level: Literal["SLIM", "FULL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Account]:
        """List accounts, a page at a time.

        Requires one of the scopes `idn:accounts:read`, `idn:accounts:manage`.

        Args:
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            detail_level: SLIM for few members of each account, FULL for all. One of SLIM, FULL.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    async def list_accounts_with_http_info(
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

    async def list_accounts_without_preload_content(
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

    async def put_account(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Replace the attributes of an account.

        Returns a task.

        Requires the scope `idn:accounts:manage`.

        Args:
            id: The account's id.
            account_attributes: The attributes.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def put_account_with_http_info(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `put_account`, but also returns status and headers."""

    async def put_account_without_preload_content(
        self,
        id: str | None,
        account_attributes: AccountAttributes | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_account`, but returns any status, and the body as bytes."""

    async def submit_reload_account(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Start to read an account from its source again.

        Returns a task.

        Requires the scope `idn:accounts-state:manage`.

        Args:
            id: The account's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def submit_reload_account_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `submit_reload_account`, but also returns status and headers."""

    async def submit_reload_account_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `submit_reload_account`, but returns any status, and the body as bytes."""

    async def unlock_account(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccountsAsyncResult:
        """Unlock an account.

        Returns a task.

        Requires the scope `idn:accounts-state:manage`.

        Args:
            id: The account's id.
            account_unlock_request: Options.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def unlock_account_with_http_info(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccountsAsyncResult]:
        """Like `unlock_account`, but also returns status and headers."""

    async def unlock_account_without_preload_content(
        self,
        id: str | None,
        account_unlock_request: AccountUnlockRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `unlock_account`, but returns any status, and the body as bytes."""

    async def update_account(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> JsonObject:
        """Change parts of an account.

        Requires the scope `idn:accounts:manage`.

        Args:
            id: The account's id.
            request_body: The changes as a JSON Patch, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_account_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JsonObject]:
        """Like `update_account`, but also returns status and headers."""

    async def update_account_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_account`, but returns any status, and the body as bytes."""
