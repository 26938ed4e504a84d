# Generated from schema/.
"""Access model metadata api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._access_model_metadata import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateFilterRequest, EntitlementAttributeBulkUpdateIdsRequest, EntitlementAttributeBulkUpdateQueryRequest
from sailpoint.v2025.models._shared import AttributeDTO, AttributeValueDTO, JsonPatchOperation

__all__ = ["AccessModelMetadataApi"]

class AccessModelMetadataApi(Api):
    """Access model metadata api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_access_model_metadata_attribute(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `POST /access-model-metadata/attributes`.

        Requires the scope `idn:access-model-metadata:create`.
        """

    async def create_access_model_metadata_attribute_with_http_info(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """Like `create_access_model_metadata_attribute`, but also returns status and headers."""

    async def create_access_model_metadata_attribute_without_preload_content(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_model_metadata_attribute`, but returns any status, and the body as bytes."""

    async def create_access_model_metadata_attribute_value(
        self,
        key: str | None,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `POST /access-model-metadata/attributes/{key}/values`.

        Requires the scope `idn:access-model-metadata:create`.
        """

    async def create_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str | None,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """Like `create_access_model_metadata_attribute_value`, but also returns status and headers."""

    async def create_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str | None,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_access_model_metadata_attribute_value`, but returns any status, and the body as bytes."""

    async def get_access_model_metadata_attribute(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `GET /access-model-metadata/attributes/{key}`.

        Requires one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def get_access_model_metadata_attribute_with_http_info(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """Like `get_access_model_metadata_attribute`, but also returns status and headers."""

    async def get_access_model_metadata_attribute_without_preload_content(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_model_metadata_attribute`, but returns any status, and the body as bytes."""

    async def get_access_model_metadata_attribute_value(
        self,
        key: str | None,
        value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `GET /access-model-metadata/attributes/{key}/values/{value}`.

        Requires one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def get_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str | None,
        value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """Like `get_access_model_metadata_attribute_value`, but also returns status and headers."""

    async def get_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str | None,
        value: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_model_metadata_attribute_value`, but returns any status, and the body as bytes."""

    async def list_access_model_metadata_attribute(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeDTO]:
        """Send `GET /access-model-metadata/attributes`.

        Requires one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def list_access_model_metadata_attribute_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeDTO]]:
        """Like `list_access_model_metadata_attribute`, but also returns status and headers."""

    async def list_access_model_metadata_attribute_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_access_model_metadata_attribute`, but returns any status, and the body as bytes."""

    async def list_access_model_metadata_attribute_value(
        self,
        key: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeValueDTO]:
        """Send `GET /access-model-metadata/attributes/{key}/values`.

        Requires one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def list_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeValueDTO]]:
        """Like `list_access_model_metadata_attribute_value`, but also returns status and headers."""

    async def list_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str | None,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_access_model_metadata_attribute_value`, but returns any status, and the body as bytes."""

    async def update_access_model_metadata_attribute(
        self,
        key: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `PATCH /access-model-metadata/attributes/{key}`.

        Requires the scope `idn:access-model-metadata:update`.
        """

    async def update_access_model_metadata_attribute_with_http_info(
        self,
        key: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """Like `update_access_model_metadata_attribute`, but also returns status and headers."""

    async def update_access_model_metadata_attribute_without_preload_content(
        self,
        key: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_model_metadata_attribute`, but returns any status, and the body as bytes."""

    async def update_access_model_metadata_attribute_value(
        self,
        key: str | None,
        value: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `PATCH /access-model-metadata/attributes/{key}/values/{value}`.

        Requires the scope `idn:access-model-metadata:update`.
        """

    async def update_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str | None,
        value: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """Like `update_access_model_metadata_attribute_value`, but also returns status and headers."""

    async def update_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str | None,
        value: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_model_metadata_attribute_value`, but returns any status, and the body as bytes."""

    async def update_access_model_metadata_by_filter(
        self,
        entitlement_attribute_bulk_update_filter_request: EntitlementAttributeBulkUpdateFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessModelMetadataBulkUpdateResponse:
        """Send `POST /access-model-metadata/bulk-update/filter`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def update_access_model_metadata_by_filter_with_http_info(
        self,
        entitlement_attribute_bulk_update_filter_request: EntitlementAttributeBulkUpdateFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessModelMetadataBulkUpdateResponse]:
        """Like `update_access_model_metadata_by_filter`, but also returns status and headers."""

    async def update_access_model_metadata_by_filter_without_preload_content(
        self,
        entitlement_attribute_bulk_update_filter_request: EntitlementAttributeBulkUpdateFilterRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_model_metadata_by_filter`, but returns any status, and the body as bytes."""

    async def update_access_model_metadata_by_ids(
        self,
        entitlement_attribute_bulk_update_ids_request: EntitlementAttributeBulkUpdateIdsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessModelMetadataBulkUpdateResponse:
        """Send `POST /access-model-metadata/bulk-update/ids`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def update_access_model_metadata_by_ids_with_http_info(
        self,
        entitlement_attribute_bulk_update_ids_request: EntitlementAttributeBulkUpdateIdsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessModelMetadataBulkUpdateResponse]:
        """Like `update_access_model_metadata_by_ids`, but also returns status and headers."""

    async def update_access_model_metadata_by_ids_without_preload_content(
        self,
        entitlement_attribute_bulk_update_ids_request: EntitlementAttributeBulkUpdateIdsRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_model_metadata_by_ids`, but returns any status, and the body as bytes."""

    async def update_access_model_metadata_by_query(
        self,
        entitlement_attribute_bulk_update_query_request: EntitlementAttributeBulkUpdateQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessModelMetadataBulkUpdateResponse:
        """Send `POST /access-model-metadata/bulk-update/query`.

        Requires the scope `idn:entitlement:manage` and the token of a user.
        """

    async def update_access_model_metadata_by_query_with_http_info(
        self,
        entitlement_attribute_bulk_update_query_request: EntitlementAttributeBulkUpdateQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessModelMetadataBulkUpdateResponse]:
        """Like `update_access_model_metadata_by_query`, but also returns status and headers."""

    async def update_access_model_metadata_by_query_without_preload_content(
        self,
        entitlement_attribute_bulk_update_query_request: EntitlementAttributeBulkUpdateQueryRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_access_model_metadata_by_query`, but returns any status, and the body as bytes."""
