# Generated from schema/.
"""Connector customizers api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._connector_customizers import ConnectorCustomizerCreateRequest, ConnectorCustomizerCreateResponse, ConnectorCustomizerUpdateRequest, ConnectorCustomizerUpdateResponse, ConnectorCustomizerVersionCreateResponse, ConnectorCustomizersResponse

__all__ = ["ConnectorCustomizersApi"]

class ConnectorCustomizersApi(Api):
    """Connector customizers api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_connector_customizer(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerCreateResponse:
        """Send `POST /connector-customizers`.

        Requires the scope `sp:connector:manage` and the token of a user.
        """

    def create_connector_customizer_with_http_info(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerCreateResponse]:
        """Like `create_connector_customizer`, but also returns status and headers."""

    def create_connector_customizer_without_preload_content(
        self,
        connector_customizer_create_request: ConnectorCustomizerCreateRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_connector_customizer`, but returns any status, and the body as bytes."""

    def create_connector_customizer_version(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerVersionCreateResponse:
        """Send `POST /connector-customizers/{id}/versions`.

        Requires the scope `sp:connector:manage` and the token of a user.
        """

    def create_connector_customizer_version_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerVersionCreateResponse]:
        """Like `create_connector_customizer_version`, but also returns status and headers."""

    def create_connector_customizer_version_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_connector_customizer_version`, but returns any status, and the body as bytes."""

    def delete_connector_customizer(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /connector-customizers/{id}`.

        Requires the scope `sp:connector:manage` and the token of a user.
        """

    def delete_connector_customizer_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_connector_customizer`, but also returns status and headers."""

    def delete_connector_customizer_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_connector_customizer`, but returns any status, and the body as bytes."""

    def get_connector_customizer(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizersResponse:
        """Send `GET /connector-customizers/{id}`.

        Requires the scope `sp:connector:read` and the token of a user.
        """

    def get_connector_customizer_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizersResponse]:
        """Like `get_connector_customizer`, but also returns status and headers."""

    def get_connector_customizer_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector_customizer`, but returns any status, and the body as bytes."""

    def list_connector_customizers(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[ConnectorCustomizersResponse]:
        """Send `GET /connector-customizers`.

        Requires the scope `sp:connector:read` and the token of a user.
        """

    def list_connector_customizers_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[ConnectorCustomizersResponse]]:
        """Like `list_connector_customizers`, but also returns status and headers."""

    def list_connector_customizers_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_connector_customizers`, but returns any status, and the body as bytes."""

    def put_connector_customizer(
        self,
        id: str | None,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorCustomizerUpdateResponse:
        """Send `PUT /connector-customizers/{id}`.

        Requires the scope `sp:connector:manage` and the token of a user.
        """

    def put_connector_customizer_with_http_info(
        self,
        id: str | None,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorCustomizerUpdateResponse]:
        """Like `put_connector_customizer`, but also returns status and headers."""

    def put_connector_customizer_without_preload_content(
        self,
        id: str | None,
        connector_customizer_update_request: ConnectorCustomizerUpdateRequest | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_connector_customizer`, but returns any status, and the body as bytes."""
