# Generated from schema/.
"""Machine account mappings api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._machine_account_mappings import AttributeMappings

__all__ = ["MachineAccountMappingsApi"]

class MachineAccountMappingsApi(Api):
    """Machine account mappings api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_machine_account_mappings(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `POST /sources/{id}/machine-account-mappings`.

        Requires the scope `idn:sources:manage`.
        """

    async def create_machine_account_mappings_with_http_info(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """Like `create_machine_account_mappings`, but also returns status and headers."""

    async def create_machine_account_mappings_without_preload_content(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_machine_account_mappings`, but returns any status, and the body as bytes."""

    async def delete_machine_account_mappings(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/machine-account-mappings`.

        Requires the scope `idn:sources:manage`.
        """

    async def delete_machine_account_mappings_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_machine_account_mappings`, but also returns status and headers."""

    async def delete_machine_account_mappings_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_machine_account_mappings`, but returns any status, and the body as bytes."""

    async def list_machine_account_mappings(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `GET /sources/{id}/machine-account-mappings`.

        Requires one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    async def list_machine_account_mappings_with_http_info(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """Like `list_machine_account_mappings`, but also returns status and headers."""

    async def list_machine_account_mappings_without_preload_content(
        self,
        id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_machine_account_mappings`, but returns any status, and the body as bytes."""

    async def set_machine_account_mappings(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `PUT /sources/{id}/machine-mappings`.

        Requires the scope `idn:sources:manage`.
        """

    async def set_machine_account_mappings_with_http_info(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """Like `set_machine_account_mappings`, but also returns status and headers."""

    async def set_machine_account_mappings_without_preload_content(
        self,
        id: str | None,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_machine_account_mappings`, but returns any status, and the body as bytes."""
