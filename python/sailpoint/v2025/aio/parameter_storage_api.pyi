# Generated from schema/.
"""Parameter storage api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._parameter_storage import ParameterStorageAttestationDocument, ParameterStorageNewParameter, ParameterStorageParameter, ParameterStorageReference, ParameterStorageUpdateParameter

__all__ = ["ParameterStorageApi"]

class ParameterStorageApi(Api):
    """Parameter storage api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_parameter(
        self,
        parameter_storage_new_parameter: ParameterStorageNewParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ParameterStorageParameter:
        """Send `POST /parameter-storage/parameters`.

        Requires the scope `sp:parameter-storage:manage` and the token of a user.
        """

    async def create_parameter_with_http_info(
        self,
        parameter_storage_new_parameter: ParameterStorageNewParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ParameterStorageParameter]:
        """Like `create_parameter`, but also returns status and headers."""

    async def create_parameter_without_preload_content(
        self,
        parameter_storage_new_parameter: ParameterStorageNewParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_parameter`, but returns any status, and the body as bytes."""

    async def delete_parameter(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /parameter-storage/parameters/{id}`.

        Requires the scope `sp:parameter-storage:manage` and the token of a user.
        """

    async def delete_parameter_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_parameter`, but also returns status and headers."""

    async def delete_parameter_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_parameter`, but returns any status, and the body as bytes."""

    async def get_attestation_document(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> ParameterStorageAttestationDocument:
        """Send `GET /parameter-storage/attestation`.

        Requires one of the scopes `sp:parameter-storage:read`, `sp:parameter-storage:manage` and the token of a
        user.
        """

    async def get_attestation_document_with_http_info(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ParameterStorageAttestationDocument]:
        """Like `get_attestation_document`, but also returns status and headers."""

    async def get_attestation_document_without_preload_content(
        self,
        key: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_attestation_document`, but returns any status, and the body as bytes."""

    async def get_parameter(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ParameterStorageParameter:
        """Send `GET /parameter-storage/parameters/{id}`.

        Requires one of the scopes `sp:parameter-storage:read`, `sp:parameter-storage:manage` and the token of a
        user.
        """

    async def get_parameter_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ParameterStorageParameter]:
        """Like `get_parameter`, but also returns status and headers."""

    async def get_parameter_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_parameter`, but returns any status, and the body as bytes."""

    async def get_parameter_references(
        self,
        id: str | None,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ParameterStorageReference]:
        """Send `GET /parameter-storage/parameters/{id}/references`.

        Requires one of the scopes `sp:parameter-storage:read`, `sp:parameter-storage:manage` and the token of a
        user.
        """

    async def get_parameter_references_with_http_info(
        self,
        id: str | None,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ParameterStorageReference]]:
        """Like `get_parameter_references`, but also returns status and headers."""

    async def get_parameter_references_without_preload_content(
        self,
        id: str | None,
        sorters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_parameter_references`, but returns any status, and the body as bytes."""

    async def get_parameter_storage_specification(
        self,
        accept_language: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `GET /parameter-storage/specification`.

        Requires one of the scopes `sp:parameter-storage:read`, `sp:parameter-storage:manage` and the token of a
        user.

        `accept_language`: By default 'en'.
        """

    async def get_parameter_storage_specification_with_http_info(
        self,
        accept_language: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `get_parameter_storage_specification`, but also returns status and headers."""

    async def get_parameter_storage_specification_without_preload_content(
        self,
        accept_language: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_parameter_storage_specification`, but returns any status, and the body as bytes."""

    async def search_parameters(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ParameterStorageParameter]:
        """Send `GET /parameter-storage/parameters`.

        Requires one of the scopes `sp:parameter-storage:read`, `sp:parameter-storage:manage` and the token of a
        user.
        """

    async def search_parameters_with_http_info(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ParameterStorageParameter]]:
        """Like `search_parameters`, but also returns status and headers."""

    async def search_parameters_without_preload_content(
        self,
        filters: str | None = ...,
        sorters: str | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `search_parameters`, but returns any status, and the body as bytes."""

    async def update_parameter(
        self,
        id: str | None,
        parameter_storage_update_parameter: ParameterStorageUpdateParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ParameterStorageParameter:
        """Send `PATCH /parameter-storage/parameters/{id}`.

        Requires the scope `sp:parameter-storage:manage` and the token of a user.
        """

    async def update_parameter_with_http_info(
        self,
        id: str | None,
        parameter_storage_update_parameter: ParameterStorageUpdateParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ParameterStorageParameter]:
        """Like `update_parameter`, but also returns status and headers."""

    async def update_parameter_without_preload_content(
        self,
        id: str | None,
        parameter_storage_update_parameter: ParameterStorageUpdateParameter | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_parameter`, but returns any status, and the body as bytes."""
