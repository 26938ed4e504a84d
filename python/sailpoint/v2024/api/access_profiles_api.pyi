# Written by `make stubs` from schema/; change it there.
"""Access profiles: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_profile import AccessProfile
from sailpoint.v2024.models.access_profile_bulk_delete_request import AccessProfileBulkDeleteRequest
from sailpoint.v2024.models.access_profile_bulk_delete_response import AccessProfileBulkDeleteResponse
from sailpoint.v2024.models.access_profile_bulk_update_request_inner import AccessProfileBulkUpdateRequestInner
from sailpoint.v2024.models.access_profile_update_item import AccessProfileUpdateItem
from sailpoint.v2024.models.entitlement import Entitlement
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["AccessProfilesApi"]

class AccessProfilesApi(Api):
    """Access profiles: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_access_profile(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `POST /access-profiles`.

        Needs one of the scopes `idn:access-profile:manage`, `idn:entitlement:read`, `idn:identity:read`,
        `idn:sources:read` and the token of a user.
        """

    def create_access_profile_with_http_info(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """`create_access_profile`, with status and headers."""

    def create_access_profile_without_preload_content(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_access_profile`, with the body as it came; raises for no status."""

    def delete_access_profile(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /access-profiles/{id}`.

        Needs the scope `idn:access-profile:manage` and the token of a user.
        """

    def delete_access_profile_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_access_profile`, with status and headers."""

    def delete_access_profile_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_access_profile`, with the body as it came; raises for no status."""

    def delete_access_profiles_in_bulk(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfileBulkDeleteResponse:
        """Send `POST /access-profiles/bulk-delete`.

        Needs the scope `idn:access-profile:manage` and the token of a user.
        """

    def delete_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfileBulkDeleteResponse]:
        """`delete_access_profiles_in_bulk`, with status and headers."""

    def delete_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_access_profiles_in_bulk`, with the body as it came; raises for no status."""

    def get_access_profile(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `GET /access-profiles/{id}`.

        Needs the scope `idn:access-profile:read` and the token of a user.
        """

    def get_access_profile_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """`get_access_profile`, with status and headers."""

    def get_access_profile_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_profile`, with the body as it came; raises for no status."""

    def get_access_profile_entitlements(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /access-profiles/{id}/entitlements`.

        Needs the scope `idn:access-profile:read` and the token of a user.
        """

    def get_access_profile_entitlements_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """`get_access_profile_entitlements`, with status and headers."""

    def get_access_profile_entitlements_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_profile_entitlements`, with the body as it came; raises for no status."""

    def list_access_profiles(
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

        Needs the scope `idn:access-profile:read` and the token of a user.

        `include_unsegmented`: By default True.
        """

    def list_access_profiles_with_http_info(
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
        """`list_access_profiles`, with status and headers."""

    def list_access_profiles_without_preload_content(
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
        """`list_access_profiles`, with the body as it came; raises for no status."""

    def patch_access_profile(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Send `PATCH /access-profiles/{id}`.

        Needs the scope `idn:access-profile:manage` and the token of a user.
        """

    def patch_access_profile_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """`patch_access_profile`, with status and headers."""

    def patch_access_profile_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_access_profile`, with the body as it came; raises for no status."""

    def update_access_profiles_in_bulk(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfileUpdateItem]:
        """Send `POST /access-profiles/bulk-update-requestable`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `idn:access-profile:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def update_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfileUpdateItem]]:
        """`update_access_profiles_in_bulk`, with status and headers."""

    def update_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_access_profiles_in_bulk`, with the body as it came; raises for no status."""
