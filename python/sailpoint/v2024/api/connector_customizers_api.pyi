# Written by `make stubs` from schema/; change it there.
"""Connector customizers: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.connector_customizer_create_request import ConnectorCustomizerCreateRequest
from sailpoint.v2024.models.connector_customizer_create_response import ConnectorCustomizerCreateResponse
from sailpoint.v2024.models.connector_customizer_update_request import ConnectorCustomizerUpdateRequest
from sailpoint.v2024.models.connector_customizer_update_response import ConnectorCustomizerUpdateResponse
from sailpoint.v2024.models.connector_customizer_version_create_response import ConnectorCustomizerVersionCreateResponse
from sailpoint.v2024.models.connector_customizers_response import ConnectorCustomizersResponse

__all__ = ["ConnectorCustomizersApi"]

class ConnectorCustomizersApi(Api):
    """Connector customizers: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_connector_customizer(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerCreateResponse:
        """Send `POST /connector-customizers`.

        Needs the scope `sp:connector:manage` and the token of a user.
        """

    def create_connector_customizer_with_http_info(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerCreateResponse]:
        """`create_connector_customizer`, with status and headers."""

    def create_connector_customizer_without_preload_content(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_connector_customizer`, with the body as it came; raises for no status."""

    def create_connector_customizer_version(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerVersionCreateResponse:
        """Send `POST /connector-customizers/{id}/versions`.

        Needs the scope `sp:connector:manage` and the token of a user.
        """

    def create_connector_customizer_version_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerVersionCreateResponse]:
        """`create_connector_customizer_version`, with status and headers."""

    def create_connector_customizer_version_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_connector_customizer_version`, with the body as it came; raises for no status."""

    def delete_connector_customizer(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /connector-customizers/{id}`.

        Needs the scope `sp:connector:manage` and the token of a user.
        """

    def delete_connector_customizer_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_connector_customizer`, with status and headers."""

    def delete_connector_customizer_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_connector_customizer`, with the body as it came; raises for no status."""

    def get_connector_customizer(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizersResponse:
        """Send `GET /connector-customizers/{id}`.

        Needs the scope `sp:connector:read` and the token of a user.
        """

    def get_connector_customizer_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizersResponse]:
        """`get_connector_customizer`, with status and headers."""

    def get_connector_customizer_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_customizer`, with the body as it came; raises for no status."""

    def list_connector_customizers(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConnectorCustomizersResponse]:
        """Send `GET /connector-customizers`.

        Needs the scope `sp:connector:read` and the token of a user.
        """

    def list_connector_customizers_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConnectorCustomizersResponse]]:
        """`list_connector_customizers`, with status and headers."""

    def list_connector_customizers_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_connector_customizers`, with the body as it came; raises for no status."""

    def put_connector_customizer(
        self,
        id: str,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerUpdateResponse:
        """Send `PUT /connector-customizers/{id}`.

        Needs the scope `sp:connector:manage` and the token of a user.
        """

    def put_connector_customizer_with_http_info(
        self,
        id: str,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerUpdateResponse]:
        """`put_connector_customizer`, with status and headers."""

    def put_connector_customizer_without_preload_content(
        self,
        id: str,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_connector_customizer`, with the body as it came; raises for no status."""
