# Generated from schema/.
"""Entitlements api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._entitlements import EntitlementBulkUpdateRequest, EntitlementSourceResetBaseReferenceDto
from sailpoint.v2025.models._shared import Entitlement, EntitlementRequestConfig, JsonPatchOperation, LoadEntitlementTask

__all__ = ["EntitlementsApi"]

class EntitlementsApi(Api):
    """Entitlements api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_access_model_metadata_for_entitlement(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `POST /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def create_access_model_metadata_for_entitlement_with_http_info(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """Like `create_access_model_metadata_for_entitlement`, but also returns status and headers."""

    async def create_access_model_metadata_for_entitlement_without_preload_content(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_model_metadata_for_entitlement`, but returns any status, and the body as bytes."""

    async def delete_access_model_metadata_from_entitlement(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def delete_access_model_metadata_from_entitlement_with_http_info(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_access_model_metadata_from_entitlement`, but also returns status and headers."""

    async def delete_access_model_metadata_from_entitlement_without_preload_content(
        self,
        id: str | None,
        attribute_key: str | None,
        attribute_value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_access_model_metadata_from_entitlement`, but returns any status, and the body as bytes."""

    async def get_entitlement(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `GET /entitlements/{id}`.

        Requires one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def get_entitlement_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """Like `get_entitlement`, but also returns status and headers."""

    async def get_entitlement_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement`, but returns any status, and the body as bytes."""

    async def get_entitlement_request_config(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementRequestConfig:
        """Send `GET /entitlements/{id}/entitlement-request-config`.

        Requires one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def get_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementRequestConfig]:
        """Like `get_entitlement_request_config`, but also returns status and headers."""

    async def get_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement_request_config`, but returns any status, and the body as bytes."""

    async def import_entitlements_by_source(
        self,
        id: str | None,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadEntitlementTask:
        """Send `POST /entitlements/aggregate/sources/{id}`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def import_entitlements_by_source_with_http_info(
        self,
        id: str | None,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadEntitlementTask]:
        """Like `import_entitlements_by_source`, but also returns status and headers."""

    async def import_entitlements_by_source_without_preload_content(
        self,
        id: str | None,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_entitlements_by_source`, but returns any status, and the body as bytes."""

    async def list_entitlement_children(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /entitlements/{id}/children`.

        Requires one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def list_entitlement_children_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `list_entitlement_children`, but also returns status and headers."""

    async def list_entitlement_children_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_entitlement_children`, but returns any status, and the body as bytes."""

    async def list_entitlement_parents(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /entitlements/{id}/parents`.

        Requires one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def list_entitlement_parents_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `list_entitlement_parents`, but also returns status and headers."""

    async def list_entitlement_parents_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_entitlement_parents`, but returns any status, and the body as bytes."""

    async def list_entitlements(
        self,
        account_id: str | None = ...,
        segmented_for_identity: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /entitlements`.

        Requires one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.

        `include_unsegmented`: By default True.
        """

    async def list_entitlements_with_http_info(
        self,
        account_id: str | None = ...,
        segmented_for_identity: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """Like `list_entitlements`, but also returns status and headers."""

    async def list_entitlements_without_preload_content(
        self,
        account_id: str | None = ...,
        segmented_for_identity: str | None = ...,
        for_segment_ids: str | list[str] | None = ...,
        include_unsegmented: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_entitlements`, but returns any status, and the body as bytes."""

    async def patch_entitlement(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `PATCH /entitlements/{id}`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def patch_entitlement_with_http_info(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """Like `patch_entitlement`, but also returns status and headers."""

    async def patch_entitlement_without_preload_content(
        self,
        id: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_entitlement`, but returns any status, and the body as bytes."""

    async def put_entitlement_request_config(
        self,
        id: str | None,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementRequestConfig:
        """Send `PUT /entitlements/{id}/entitlement-request-config`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def put_entitlement_request_config_with_http_info(
        self,
        id: str | None,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementRequestConfig]:
        """Like `put_entitlement_request_config`, but also returns status and headers."""

    async def put_entitlement_request_config_without_preload_content(
        self,
        id: str | None,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_entitlement_request_config`, but returns any status, and the body as bytes."""

    async def reset_source_entitlements(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementSourceResetBaseReferenceDto:
        """Send `POST /entitlements/reset/sources/{id}`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def reset_source_entitlements_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementSourceResetBaseReferenceDto]:
        """Like `reset_source_entitlements`, but also returns status and headers."""

    async def reset_source_entitlements_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `reset_source_entitlements`, but returns any status, and the body as bytes."""

    async def update_entitlements_in_bulk(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /entitlements/bulk-update`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def update_entitlements_in_bulk_with_http_info(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `update_entitlements_in_bulk`, but also returns status and headers."""

    async def update_entitlements_in_bulk_without_preload_content(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_entitlements_in_bulk`, but returns any status, and the body as bytes."""
