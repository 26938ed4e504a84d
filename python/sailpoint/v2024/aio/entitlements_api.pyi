# Written by `make stubs` from schema/; change it there.
"""Entitlements: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.entitlement import Entitlement
from sailpoint.v2024.models.entitlement_bulk_update_request import EntitlementBulkUpdateRequest
from sailpoint.v2024.models.entitlement_request_config import EntitlementRequestConfig
from sailpoint.v2024.models.entitlement_source_reset_base_reference_dto import EntitlementSourceResetBaseReferenceDto
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.load_entitlement_task import LoadEntitlementTask

__all__ = ["EntitlementsApi"]

class EntitlementsApi(Api):
    """Entitlements: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_access_model_metadata_for_entitlement(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `POST /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def create_access_model_metadata_for_entitlement_with_http_info(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """`create_access_model_metadata_for_entitlement`, with status and headers."""

    async def create_access_model_metadata_for_entitlement_without_preload_content(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_access_model_metadata_for_entitlement`, with the body as it came; raises for no status."""

    async def delete_access_model_metadata_from_entitlement(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def delete_access_model_metadata_from_entitlement_with_http_info(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_access_model_metadata_from_entitlement`, with status and headers."""

    async def delete_access_model_metadata_from_entitlement_without_preload_content(
        self,
        id: str,
        attribute_key: str,
        attribute_value: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_access_model_metadata_from_entitlement`, with the body as it came; raises for no status."""

    async def get_entitlement(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `GET /entitlements/{id}`.

        Needs one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def get_entitlement_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """`get_entitlement`, with status and headers."""

    async def get_entitlement_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_entitlement`, with the body as it came; raises for no status."""

    async def get_entitlement_request_config(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementRequestConfig:
        """Send `GET /entitlements/{id}/entitlement-request-config`.

        Needs one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def get_entitlement_request_config_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementRequestConfig]:
        """`get_entitlement_request_config`, with status and headers."""

    async def get_entitlement_request_config_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_entitlement_request_config`, with the body as it came; raises for no status."""

    async def import_entitlements_by_source(
        self,
        id: str,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> LoadEntitlementTask:
        """Send `POST /entitlements/aggregate/sources/{id}`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def import_entitlements_by_source_with_http_info(
        self,
        id: str,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[LoadEntitlementTask]:
        """`import_entitlements_by_source`, with status and headers."""

    async def import_entitlements_by_source_without_preload_content(
        self,
        id: str,
        csv_file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_entitlements_by_source`, with the body as it came; raises for no status."""

    async def list_entitlement_children(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /entitlements/{id}/children`.

        Needs one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def list_entitlement_children_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """`list_entitlement_children`, with status and headers."""

    async def list_entitlement_children_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_entitlement_children`, with the body as it came; raises for no status."""

    async def list_entitlement_parents(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Entitlement]:
        """Send `GET /entitlements/{id}/parents`.

        Needs one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.
        """

    async def list_entitlement_parents_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Entitlement]]:
        """`list_entitlement_parents`, with status and headers."""

    async def list_entitlement_parents_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_entitlement_parents`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `idn:entitlement:read`, `idn:entitlement:manage`.

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
        """`list_entitlements`, with status and headers."""

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
        """`list_entitlements`, with the body as it came; raises for no status."""

    async def patch_entitlement(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> Entitlement:
        """Send `PATCH /entitlements/{id}`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def patch_entitlement_with_http_info(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Entitlement]:
        """`patch_entitlement`, with status and headers."""

    async def patch_entitlement_without_preload_content(
        self,
        id: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_entitlement`, with the body as it came; raises for no status."""

    async def put_entitlement_request_config(
        self,
        id: str,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementRequestConfig:
        """Send `PUT /entitlements/{id}/entitlement-request-config`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def put_entitlement_request_config_with_http_info(
        self,
        id: str,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementRequestConfig]:
        """`put_entitlement_request_config`, with status and headers."""

    async def put_entitlement_request_config_without_preload_content(
        self,
        id: str,
        entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_entitlement_request_config`, with the body as it came; raises for no status."""

    async def reset_source_entitlements(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> EntitlementSourceResetBaseReferenceDto:
        """Send `POST /entitlements/reset/sources/{id}`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def reset_source_entitlements_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EntitlementSourceResetBaseReferenceDto]:
        """`reset_source_entitlements`, with status and headers."""

    async def reset_source_entitlements_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`reset_source_entitlements`, with the body as it came; raises for no status."""

    async def update_entitlements_in_bulk(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /entitlements/bulk-update`.

        Needs the scope `idn:entitlement:manage` and the token of a user.
        """

    async def update_entitlements_in_bulk_with_http_info(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`update_entitlements_in_bulk`, with status and headers."""

    async def update_entitlements_in_bulk_without_preload_content(
        self,
        entitlement_bulk_update_request: EntitlementBulkUpdateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_entitlements_in_bulk`, with the body as it came; raises for no status."""
