# Generated from schema/.
"""Apps api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._apps import AccessProfileDetails, AppAccountDetails, SourceApp, SourceAppBulkUpdateRequest, SourceAppCreateDto, SourceAppPatchDto, UserApp
from sailpoint.beta.models._shared import JsonPatchOperation

__all__ = ["AppsApi"]

class AppsApi(Api):
    """Apps api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_source_app(
        self,
        source_app_create_dto: SourceAppCreateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SourceApp:
        """Send `POST /source-apps`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def create_source_app_with_http_info(
        self,
        source_app_create_dto: SourceAppCreateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceApp]:
        """Like `create_source_app`, but also returns status and headers."""

    async def create_source_app_without_preload_content(
        self,
        source_app_create_dto: SourceAppCreateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_source_app`, but returns any status, and the body as bytes."""

    async def delete_access_profiles_from_source_app_by_bulk(
        self,
        id: str | None,
        request_body: list[str] | tuple[str, ...],
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfileDetails]:
        """Send `POST /source-apps/{id}/access-profiles/bulk-remove`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def delete_access_profiles_from_source_app_by_bulk_with_http_info(
        self,
        id: str | None,
        request_body: list[str] | tuple[str, ...],
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfileDetails]]:
        """Like `delete_access_profiles_from_source_app_by_bulk`, but also returns status and headers."""

    async def delete_access_profiles_from_source_app_by_bulk_without_preload_content(
        self,
        id: str | None,
        request_body: list[str] | tuple[str, ...],
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_profiles_from_source_app_by_bulk`, but returns any status, and the body as bytes."""

    async def delete_source_app(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceApp:
        """Send `DELETE /source-apps/{id}`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def delete_source_app_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceApp]:
        """Like `delete_source_app`, but also returns status and headers."""

    async def delete_source_app_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_source_app`, but returns any status, and the body as bytes."""

    async def get_source_app(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SourceApp:
        """Send `GET /source-apps/{id}`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage`.
        """

    async def get_source_app_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceApp]:
        """Like `get_source_app`, but also returns status and headers."""

    async def get_source_app_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_source_app`, but returns any status, and the body as bytes."""

    async def list_access_profiles_for_source_app(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfileDetails]:
        """Send `GET /source-apps/{id}/access-profiles`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def list_access_profiles_for_source_app_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfileDetails]]:
        """Like `list_access_profiles_for_source_app`, but also returns status and headers."""

    async def list_access_profiles_for_source_app_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_access_profiles_for_source_app`, but returns any status, and the body as bytes."""

    async def list_all_source_app(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceApp]:
        """Send `GET /source-apps/all`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage` and the token of a user.
        """

    async def list_all_source_app_with_http_info(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceApp]]:
        """Like `list_all_source_app`, but also returns status and headers."""

    async def list_all_source_app_without_preload_content(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_all_source_app`, but returns any status, and the body as bytes."""

    async def list_all_user_apps(
        self,
        filters: str,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[UserApp]:
        """Send `GET /user-apps/all`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def list_all_user_apps_with_http_info(
        self,
        filters: str,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[UserApp]]:
        """Like `list_all_user_apps`, but also returns status and headers."""

    async def list_all_user_apps_without_preload_content(
        self,
        filters: str,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_all_user_apps`, but returns any status, and the body as bytes."""

    async def list_assigned_source_app(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceApp]:
        """Send `GET /source-apps/assigned`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage`.
        """

    async def list_assigned_source_app_with_http_info(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceApp]]:
        """Like `list_assigned_source_app`, but also returns status and headers."""

    async def list_assigned_source_app_without_preload_content(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_assigned_source_app`, but returns any status, and the body as bytes."""

    async def list_available_accounts_for_user_app(
        self,
        id: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AppAccountDetails]:
        """Send `GET /user-apps/{id}/available-accounts`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage`.
        """

    async def list_available_accounts_for_user_app_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AppAccountDetails]]:
        """Like `list_available_accounts_for_user_app`, but also returns status and headers."""

    async def list_available_accounts_for_user_app_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_available_accounts_for_user_app`, but returns any status, and the body as bytes."""

    async def list_available_source_apps(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SourceApp]:
        """Send `GET /source-apps`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage`.
        """

    async def list_available_source_apps_with_http_info(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SourceApp]]:
        """Like `list_available_source_apps`, but also returns status and headers."""

    async def list_available_source_apps_without_preload_content(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_available_source_apps`, but returns any status, and the body as bytes."""

    async def list_owned_user_apps(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[UserApp]:
        """Send `GET /user-apps`.

        Requires one of the scopes `idn:app-roles:read`, `idn:app-roles:manage`.
        """

    async def list_owned_user_apps_with_http_info(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[UserApp]]:
        """Like `list_owned_user_apps`, but also returns status and headers."""

    async def list_owned_user_apps_without_preload_content(
        self,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_owned_user_apps`, but returns any status, and the body as bytes."""

    async def patch_source_app(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SourceAppPatchDto:
        """Send `PATCH /source-apps/{id}`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def patch_source_app_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SourceAppPatchDto]:
        """Like `patch_source_app`, but also returns status and headers."""

    async def patch_source_app_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_source_app`, but returns any status, and the body as bytes."""

    async def patch_user_app(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> UserApp:
        """Send `PATCH /user-apps/{id}`.

        Requires the scope `idn:app-roles:manage` and the token of a user.
        """

    async def patch_user_app_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UserApp]:
        """Like `patch_user_app`, but also returns status and headers."""

    async def patch_user_app_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_user_app`, but returns any status, and the body as bytes."""

    async def update_source_apps_in_bulk(
        self,
        source_app_bulk_update_request: SourceAppBulkUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /source-apps/bulk-update`.

        Requires the scope `idn:app-roles:manage`.
        """

    async def update_source_apps_in_bulk_with_http_info(
        self,
        source_app_bulk_update_request: SourceAppBulkUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `update_source_apps_in_bulk`, but also returns status and headers."""

    async def update_source_apps_in_bulk_without_preload_content(
        self,
        source_app_bulk_update_request: SourceAppBulkUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_source_apps_in_bulk`, but returns any status, and the body as bytes."""
