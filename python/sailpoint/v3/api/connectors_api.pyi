# Generated from schema/.
"""Connectors api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._connectors import ConnectorDetail, UpdateDetail, V3ConnectorDto, V3CreateConnectorDto
from sailpoint.v3.models._shared import JsonPatchOperation

__all__ = ["ConnectorsApi"]

class ConnectorsApi(Api):
    """Connectors api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_custom_connector(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> V3ConnectorDto:
        """Send `POST /connectors`.

        Requires the scope `idn:connector-config:manage` and the token of a user.
        """

    def create_custom_connector_with_http_info(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[V3ConnectorDto]:
        """Like `create_custom_connector`, but also returns status and headers."""

    def create_custom_connector_without_preload_content(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_custom_connector`, but returns any status, and the body as bytes."""

    def delete_custom_connector(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /connectors/{scriptName}`.

        Requires the scope `idn:connector-config:manage` and the token of a user.
        """

    def delete_custom_connector_with_http_info(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_custom_connector`, but also returns status and headers."""

    def delete_custom_connector_without_preload_content(
        self,
        script_name: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_custom_connector`, but returns any status, and the body as bytes."""

    def get_connector(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `GET /connectors/{scriptName}`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_connector_with_http_info(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """Like `get_connector`, but also returns status and headers."""

    def get_connector_without_preload_content(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector`, but returns any status, and the body as bytes."""

    def get_connector_list(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[V3ConnectorDto]:
        """Send `GET /connectors`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_connector_list_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[V3ConnectorDto]]:
        """Like `get_connector_list`, but also returns status and headers."""

    def get_connector_list_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_connector_list`, but returns any status, and the body as bytes."""

    @overload
    def get_connector_source_config(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> str:
        """Send `GET /connectors/{scriptName}/source-config`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.
        """

    @overload
    def get_connector_source_config(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def get_connector_source_config_with_http_info(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_connector_source_config`, but also returns status and headers."""

    @overload
    def get_connector_source_config_with_http_info(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def get_connector_source_config_without_preload_content(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_connector_source_config`, but returns any status, and the body as bytes."""

    @overload
    def get_connector_source_template(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> str:
        """Send `GET /connectors/{scriptName}/source-template`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.
        """

    @overload
    def get_connector_source_template(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def get_connector_source_template_with_http_info(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_connector_source_template`, but also returns status and headers."""

    @overload
    def get_connector_source_template_with_http_info(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def get_connector_source_template_without_preload_content(
        self,
        script_name: str | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_connector_source_template`, but returns any status, and the body as bytes."""

    @overload
    def get_connector_translations(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> str:
        """Send `GET /connectors/{scriptName}/translations/{locale}`.

        Requires one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    @overload
    def get_connector_translations(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    def get_connector_translations_with_http_info(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `get_connector_translations`, but also returns status and headers."""

    @overload
    def get_connector_translations_with_http_info(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    def get_connector_translations_without_preload_content(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `get_connector_translations`, but returns any status, and the body as bytes."""

    def put_connector_source_config(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/source-config`.

        Requires the scope `idn:connector-config:manage` and the token of a user.
        """

    def put_connector_source_config_with_http_info(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """Like `put_connector_source_config`, but also returns status and headers."""

    def put_connector_source_config_without_preload_content(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_connector_source_config`, but returns any status, and the body as bytes."""

    def put_connector_source_template(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/source-template`.

        Requires the scope `idn:connector-config:manage` and the token of a user.
        """

    def put_connector_source_template_with_http_info(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """Like `put_connector_source_template`, but also returns status and headers."""

    def put_connector_source_template_without_preload_content(
        self,
        script_name: str | None,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_connector_source_template`, but returns any status, and the body as bytes."""

    def put_connector_translations(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/translations/{locale}`.

        Requires the scope `idn:connector-config:manage` and the token of a user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def put_connector_translations_with_http_info(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """Like `put_connector_translations`, but also returns status and headers."""

    def put_connector_translations_without_preload_content(
        self,
        script_name: str | None,
        locale: Literal["de", "no", "fi", "sv", "ru", "pt", "ko", "zh-TW", "en", "it", "fr", "zh-CN", "hu", "es", "cs", "ja", "pl", "da", "nl"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_connector_translations`, but returns any status, and the body as bytes."""

    def update_connector(
        self,
        script_name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `PATCH /connectors/{scriptName}`.

        Requires the scope `idn:connector-config:manage` and the token of a user.
        """

    def update_connector_with_http_info(
        self,
        script_name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """Like `update_connector`, but also returns status and headers."""

    def update_connector_without_preload_content(
        self,
        script_name: str | None,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_connector`, but returns any status, and the body as bytes."""
