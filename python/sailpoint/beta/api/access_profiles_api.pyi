# Generated from schema/.
"""Manage access profiles, which group entitlements of one source."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._access_profiles import AccessProfile, AccessProfileBulkDeleteRequest, AccessProfileBulkDeleteResponse, AccessProfileBulkUpdateRequestInner, AccessProfileUpdateItem
from sailpoint.beta.models._shared import Entitlement, JsonPatchOperation

__all__ = ["AccessProfilesApi"]

class AccessProfilesApi(Api):
    """Manage access profiles, which group entitlements of one source."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_access_profile(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Create an access profile.

        Requires one of the scopes `idn:access-profile:manage`, `idn:entitlement:read`, `idn:identity:read`,
        `idn:sources:read` and the token of a user.

        Args:
            access_profile: The access profile; read-only members are left out of the request.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def create_access_profile_with_http_info(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `create_access_profile`, but also returns status and headers."""

    def create_access_profile_without_preload_content(
        self,
        access_profile: AccessProfile | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_profile`, but returns any status, and the body as bytes."""

    def delete_access_profile(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete an access profile.

        The service rejects the request while the access profile is in use.

        Requires the scope `idn:access-profile:manage` and the token of a user.

        Args:
            id: The access profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def delete_access_profile_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_access_profile`, but also returns status and headers."""

    def delete_access_profile_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_profile`, but returns any status, and the body as bytes."""

    def delete_access_profiles_in_bulk(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfileBulkDeleteResponse:
        """Start to delete several access profiles.

        Returns the id of a task, and the access profiles that are in use.

        Requires the scope `idn:access-profile:manage` and the token of a user.

        Args:
            access_profile_bulk_delete_request: The ids of the access profiles.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def delete_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfileBulkDeleteResponse]:
        """Like `delete_access_profiles_in_bulk`, but also returns status and headers."""

    def delete_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_delete_request: AccessProfileBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_profiles_in_bulk`, but returns any status, and the body as bytes."""

    def get_access_profile(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Get one access profile.

        Requires one of the scopes `idn:access-profile:read`, `idn:access-profile:manage` and the token of a user.

        Args:
            id: The access profile's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_access_profile_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `get_access_profile`, but also returns status and headers."""

    def get_access_profile_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_profile`, but returns any status, and the body as bytes."""

    def get_access_profile_entitlements(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """List the entitlements of an access profile.

        Requires one of the scopes `idn:access-profile:read`, `idn:access-profile:manage` and the token of a user.

        Args:
            id: The access profile's id.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def get_access_profile_entitlements_with_http_info(
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

    def get_access_profile_entitlements_without_preload_content(
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
        """List access profiles, a page at a time.

        Requires the scope `idn:access-profile:read` and the token of a user.

        Args:
            for_subadmin: Id of a source subadministrator, or `me`: only access profiles of that user's sources.
            limit: Maximum number of records. By default 250.
            offset: Number of records to skip. By default 0.
            count: True requests the total in the X-Total-Count header. By default False.
            filters: Filter by the fields of this list.
            sorters: Fields to sort by, separated by commas; a leading `-` sorts descending.
            for_segment_ids: Ids of segments: only access profiles in one of them.
            include_unsegmented: True to include access profiles that are in no segment. By default True.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
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
        """Like `list_access_profiles`, but also returns status and headers."""

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
        """Like `list_access_profiles`, but returns any status, and the body as bytes."""

    def patch_access_profile(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AccessProfile:
        """Change parts of an access profile.

        Requires the scope `idn:access-profile:manage` and the token of a user.

        Args:
            id: The access profile's id.
            json_patch_operation: The changes, in order.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 429, 500.
        """

    def patch_access_profile_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessProfile]:
        """Like `patch_access_profile`, but also returns status and headers."""

    def patch_access_profile_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_access_profile`, but returns any status, and the body as bytes."""

    def update_access_profiles_in_bulk(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfileUpdateItem]:
        """Set for several access profiles whether users can request them.

        Requires the scope `idn:access-profile:manage` and the token of a user.

        Args:
            access_profile_bulk_update_request_inner: The access profiles.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 412, 429, 500.
        """

    def update_access_profiles_in_bulk_with_http_info(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfileUpdateItem]]:
        """Like `update_access_profiles_in_bulk`, but also returns status and headers."""

    def update_access_profiles_in_bulk_without_preload_content(
        self,
        access_profile_bulk_update_request_inner: Sequence[AccessProfileBulkUpdateRequestInner | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_profiles_in_bulk`, but returns any status, and the body as bytes."""
