# Written by `make stubs` from schema/; change it there.
"""Access profiles api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_profile import AccessProfile
from sailpoint.v2024.models.access_profile_bulk_delete_request import AccessProfileBulkDeleteRequest
from sailpoint.v2024.models.access_profile_bulk_delete_response import AccessProfileBulkDeleteResponse
from sailpoint.v2024.models.access_profile_bulk_update_request_inner import AccessProfileBulkUpdateRequestInner
from sailpoint.v2024.models.access_profile_update_item import AccessProfileUpdateItem
from sailpoint.v2024.models.entitlement import Entitlement
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["AccessProfilesApi"]

class AccessProfilesApi(Api):
    """Access profiles api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_access_profile(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `POST /access-profiles`.

        Requires one of the scopes `idn:access-profile:manage`, `idn:entitlement:read`, `idn:identity:read`,
        `idn:sources:read` and the token of a user.
        """

    async def create_access_profile_with_http_info(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `create_access_profile`, but also returns status and headers."""

    async def create_access_profile_without_preload_content(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_profile`, but returns any status, and the body as bytes."""

    async def delete_access_profile(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /access-profiles/{id}`.

        Requires the scope `idn:access-profile:manage` and the token of a user.
        """

    async def delete_access_profile_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_access_profile`, but also returns status and headers."""

    async def delete_access_profile_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_profile`, but returns any status, and the body as bytes."""

    async def delete_access_profiles_in_bulk(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfileBulkDeleteResponse:
        """Send `POST /access-profiles/bulk-delete`.

        Requires the scope `idn:access-profile:manage` and the token of a user.
        """

    async def delete_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfileBulkDeleteResponse]:
        """Like `delete_access_profiles_in_bulk`, but also returns status and headers."""

    async def delete_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_profiles_in_bulk`, but returns any status, and the body as bytes."""

    async def get_access_profile(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `GET /access-profiles/{id}`.

        Requires the scope `idn:access-profile:read` and the token of a user.
        """

    async def get_access_profile_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `get_access_profile`, but also returns status and headers."""

    async def get_access_profile_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_profile`, but returns any status, and the body as bytes."""

    async def get_access_profile_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /access-profiles/{id}/entitlements`.

        Requires the scope `idn:access-profile:read` and the token of a user.
        """

    async def get_access_profile_entitlements_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_access_profile_entitlements`, but also returns status and headers."""

    async def get_access_profile_entitlements_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_profile_entitlements`, but returns any status, and the body as bytes."""

    async def list_access_profiles(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfile]:
        """Send `GET /access-profiles`.

        Requires the scope `idn:access-profile:read` and the token of a user.

        `include_unsegmented`: By default True.
        """

    async def list_access_profiles_with_http_info(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfile]]:
        """Like `list_access_profiles`, but also returns status and headers."""

    async def list_access_profiles_without_preload_content(
        self,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_access_profiles`, but returns any status, and the body as bytes."""

    async def patch_access_profile(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `PATCH /access-profiles/{id}`.

        Requires the scope `idn:access-profile:manage` and the token of a user.
        """

    async def patch_access_profile_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `patch_access_profile`, but also returns status and headers."""

    async def patch_access_profile_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_access_profile`, but returns any status, and the body as bytes."""

    async def update_access_profiles_in_bulk(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfileUpdateItem]:
        """Send `POST /access-profiles/bulk-update-requestable`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:access-profile:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def update_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfileUpdateItem]]:
        """Like `update_access_profiles_in_bulk`, but also returns status and headers."""

    async def update_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_profiles_in_bulk`, but returns any status, and the body as bytes."""
