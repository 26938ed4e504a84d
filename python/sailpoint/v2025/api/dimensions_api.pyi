# Generated from schema/.
"""Dimensions api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._dimensions import Dimension, DimensionBulkDeleteRequest
from sailpoint.v2025.models._shared import AccessProfile, Entitlement, JsonPatchOperation, TaskResultDto

__all__ = ["DimensionsApi"]

class DimensionsApi(Api):
    """Dimensions api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_dimension(
        self,
        role_id: str | None,
        dimension: Dimension | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Dimension:
        """Send `POST /roles/{roleId}/dimensions`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    def create_dimension_with_http_info(
        self,
        role_id: str | None,
        dimension: Dimension | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Dimension]:
        """Like `create_dimension`, but also returns status and headers."""

    def create_dimension_without_preload_content(
        self,
        role_id: str | None,
        dimension: Dimension | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_dimension`, but returns any status, and the body as bytes."""

    def delete_bulk_dimensions(
        self,
        role_id: str | None,
        dimension_bulk_delete_request: DimensionBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaskResultDto:
        """Send `POST /roles/{roleId}/dimensions/bulk-delete`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    def delete_bulk_dimensions_with_http_info(
        self,
        role_id: str | None,
        dimension_bulk_delete_request: DimensionBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaskResultDto]:
        """Like `delete_bulk_dimensions`, but also returns status and headers."""

    def delete_bulk_dimensions_without_preload_content(
        self,
        role_id: str | None,
        dimension_bulk_delete_request: DimensionBulkDeleteRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_bulk_dimensions`, but returns any status, and the body as bytes."""

    def delete_dimension(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /roles/{roleId}/dimensions/{dimensionId}`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    def delete_dimension_with_http_info(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_dimension`, but also returns status and headers."""

    def delete_dimension_without_preload_content(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_dimension`, but returns any status, and the body as bytes."""

    def get_dimension(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Dimension:
        """Send `GET /roles/{roleId}/dimensions/{dimensionId}`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read` and the token of a user.
        """

    def get_dimension_with_http_info(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Dimension]:
        """Like `get_dimension`, but also returns status and headers."""

    def get_dimension_without_preload_content(
        self,
        role_id: str | None,
        dimension_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_dimension`, but returns any status, and the body as bytes."""

    def get_dimension_entitlements(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /roles/{roleId}/dimensions/{dimensionId}/entitlements`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read` and the token of a user.
        """

    def get_dimension_entitlements_with_http_info(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `get_dimension_entitlements`, but also returns status and headers."""

    def get_dimension_entitlements_without_preload_content(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_dimension_entitlements`, but returns any status, and the body as bytes."""

    def list_dimension_access_profiles(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessProfile]:
        """Send `GET /roles/{roleId}/dimensions/{dimensionId}/access-profiles`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read` and the token of a user.
        """

    def list_dimension_access_profiles_with_http_info(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessProfile]]:
        """Like `list_dimension_access_profiles`, but also returns status and headers."""

    def list_dimension_access_profiles_without_preload_content(
        self,
        role_id: str | None,
        dimension_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_dimension_access_profiles`, but returns any status, and the body as bytes."""

    def list_dimensions(
        self,
        role_id: str | None,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Dimension]:
        """Send `GET /roles/{roleId}/dimensions`.

        Requires one of the scopes `idn:role-unchecked:read`, `idn:role-unchecked:manage`,
        `idn:role-checked:manage`, `idn:role-checked:read` and the token of a user.
        """

    def list_dimensions_with_http_info(
        self,
        role_id: str | None,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Dimension]]:
        """Like `list_dimensions`, but also returns status and headers."""

    def list_dimensions_without_preload_content(
        self,
        role_id: str | None,
        for_subadmin: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_dimensions`, but returns any status, and the body as bytes."""

    def patch_dimension(
        self,
        role_id: str | None,
        dimension_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Dimension:
        """Send `PATCH /roles/{roleId}/dimensions/{dimensionId}`.

        Requires one of the scopes `idn:role-unchecked:manage`, `idn:role-checked:manage` and the token of a user.
        """

    def patch_dimension_with_http_info(
        self,
        role_id: str | None,
        dimension_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Dimension]:
        """Like `patch_dimension`, but also returns status and headers."""

    def patch_dimension_without_preload_content(
        self,
        role_id: str | None,
        dimension_id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_dimension`, but returns any status, and the body as bytes."""
