# Written by `make stubs` from schema/; change it there.
"""Machine account mappings: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.attribute_mappings import AttributeMappings

__all__ = ["MachineAccountMappingsApi"]

class MachineAccountMappingsApi(Api):
    """Machine account mappings: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_machine_account_mappings(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `POST /sources/{id}/machine-account-mappings`.

        Needs the scope `idn:sources:manage`.
        """

    def create_machine_account_mappings_with_http_info(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """`create_machine_account_mappings`, with status and headers."""

    def create_machine_account_mappings_without_preload_content(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_machine_account_mappings`, with the body as it came; raises for no status."""

    def delete_machine_account_mappings(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /sources/{id}/machine-account-mappings`.

        Needs the scope `idn:sources:manage`.
        """

    def delete_machine_account_mappings_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_machine_account_mappings`, with status and headers."""

    def delete_machine_account_mappings_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_machine_account_mappings`, with the body as it came; raises for no status."""

    def list_machine_account_mappings(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `GET /sources/{id}/machine-account-mappings`.

        Needs one of the scopes `idn:sources:read`, `idn:sources:manage`.
        """

    def list_machine_account_mappings_with_http_info(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """`list_machine_account_mappings`, with status and headers."""

    def list_machine_account_mappings_without_preload_content(
        self,
        id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_machine_account_mappings`, with the body as it came; raises for no status."""

    def set_machine_account_mappings(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AttributeMappings]:
        """Send `PUT /sources/{id}/machine-mappings`.

        Needs the scope `idn:sources:manage`.
        """

    def set_machine_account_mappings_with_http_info(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AttributeMappings]]:
        """`set_machine_account_mappings`, with status and headers."""

    def set_machine_account_mappings_without_preload_content(
        self,
        id: str,
        attribute_mappings: AttributeMappings | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`set_machine_account_mappings`, with the body as it came; raises for no status."""
