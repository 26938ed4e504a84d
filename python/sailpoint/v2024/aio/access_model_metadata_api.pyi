# Written by `make stubs` from schema/; change it there.
"""Access model metadata: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.attribute_dto import AttributeDTO
from sailpoint.v2024.models.attribute_value_dto import AttributeValueDTO
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["AccessModelMetadataApi"]

class AccessModelMetadataApi(Api):
    """Access model metadata: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_access_model_metadata_attribute(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `POST /access-model-metadata/attributes`.

        Needs the scope `idn:access-model-metadata:create`.
        """

    async def create_access_model_metadata_attribute_with_http_info(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """`create_access_model_metadata_attribute`, with status and headers."""

    async def create_access_model_metadata_attribute_without_preload_content(
        self,
        attribute_dto: AttributeDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_access_model_metadata_attribute`, with the body as it came; raises for no status."""

    async def create_access_model_metadata_attribute_value(
        self,
        key: str,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `POST /access-model-metadata/attributes/{key}/values`.

        Needs the scope `idn:access-model-metadata:create`.
        """

    async def create_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """`create_access_model_metadata_attribute_value`, with status and headers."""

    async def create_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str,
        attribute_value_dto: AttributeValueDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_access_model_metadata_attribute_value`, with the body as it came; raises for no status."""

    async def get_access_model_metadata_attribute(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `GET /access-model-metadata/attributes/{key}`.

        Needs one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def get_access_model_metadata_attribute_with_http_info(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """`get_access_model_metadata_attribute`, with status and headers."""

    async def get_access_model_metadata_attribute_without_preload_content(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_model_metadata_attribute`, with the body as it came; raises for no status."""

    async def get_access_model_metadata_attribute_value(
        self,
        key: str,
        value: str,
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `GET /access-model-metadata/attributes/{key}/values/{value}`.

        Needs one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def get_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str,
        value: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """`get_access_model_metadata_attribute_value`, with status and headers."""

    async def get_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str,
        value: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_model_metadata_attribute_value`, with the body as it came; raises for no status."""

    async def list_access_model_metadata_attribute(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeDTO]:
        """Send `GET /access-model-metadata/attributes`.

        Needs one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def list_access_model_metadata_attribute_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeDTO]]:
        """`list_access_model_metadata_attribute`, with status and headers."""

    async def list_access_model_metadata_attribute_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_access_model_metadata_attribute`, with the body as it came; raises for no status."""

    async def list_access_model_metadata_attribute_value(
        self,
        key: str,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeValueDTO]:
        """Send `GET /access-model-metadata/attributes/{key}/values`.

        Needs one of the scopes `idn:access-model-metadata:read`, `idn:access-model-metadata:manage`.
        """

    async def list_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeValueDTO]]:
        """`list_access_model_metadata_attribute_value`, with status and headers."""

    async def list_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str,
        limit: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_access_model_metadata_attribute_value`, with the body as it came; raises for no status."""

    async def update_access_model_metadata_attribute(
        self,
        key: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeDTO:
        """Send `PATCH /access-model-metadata/attributes/{key}`.

        Needs the scope `idn:access-model-metadata:update`.
        """

    async def update_access_model_metadata_attribute_with_http_info(
        self,
        key: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeDTO]:
        """`update_access_model_metadata_attribute`, with status and headers."""

    async def update_access_model_metadata_attribute_without_preload_content(
        self,
        key: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_access_model_metadata_attribute`, with the body as it came; raises for no status."""

    async def update_access_model_metadata_attribute_value(
        self,
        key: str,
        value: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> AttributeValueDTO:
        """Send `PATCH /access-model-metadata/attributes/{key}/values/{value}`.

        Needs the scope `idn:access-model-metadata:update`.
        """

    async def update_access_model_metadata_attribute_value_with_http_info(
        self,
        key: str,
        value: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AttributeValueDTO]:
        """`update_access_model_metadata_attribute_value`, with status and headers."""

    async def update_access_model_metadata_attribute_value_without_preload_content(
        self,
        key: str,
        value: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_access_model_metadata_attribute_value`, with the body as it came; raises for no status."""
