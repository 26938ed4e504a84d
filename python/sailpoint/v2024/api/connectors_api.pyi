# Written by `make stubs` from schema/; change it there.
"""Connectors: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.connector_detail import ConnectorDetail
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
from sailpoint.v2024.models.update_detail import UpdateDetail
from sailpoint.v2024.models.v3_connector_dto import V3ConnectorDto
from sailpoint.v2024.models.v3_create_connector_dto import V3CreateConnectorDto

__all__ = ["ConnectorsApi"]

class ConnectorsApi(Api):
    """Connectors: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_custom_connector(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> V3ConnectorDto:
        """Send `POST /connectors`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def create_custom_connector_with_http_info(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[V3ConnectorDto]:
        """`create_custom_connector`, with status and headers."""

    def create_custom_connector_without_preload_content(
        self,
        v3_create_connector_dto: V3CreateConnectorDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_custom_connector`, with the body as it came; raises for no status."""

    def delete_custom_connector(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /connectors/{scriptName}`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def delete_custom_connector_with_http_info(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_custom_connector`, with status and headers."""

    def delete_custom_connector_without_preload_content(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_custom_connector`, with the body as it came; raises for no status."""

    def get_connector(
        self,
        script_name: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `GET /connectors/{scriptName}`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_connector_with_http_info(
        self,
        script_name: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """`get_connector`, with status and headers."""

    def get_connector_without_preload_content(
        self,
        script_name: str,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector`, with the body as it came; raises for no status."""

    def get_connector_correlation_config(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /connectors/{scriptName}/correlation-config`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.
        """

    def get_connector_correlation_config_with_http_info(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_connector_correlation_config`, with status and headers."""

    def get_connector_correlation_config_without_preload_content(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_correlation_config`, with the body as it came; raises for no status."""

    def get_connector_list(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[V3ConnectorDto]:
        """Send `GET /connectors`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_connector_list_with_http_info(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[V3ConnectorDto]]:
        """`get_connector_list`, with status and headers."""

    def get_connector_list_without_preload_content(
        self,
        filters: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        locale: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_list`, with the body as it came; raises for no status."""

    def get_connector_source_config(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /connectors/{scriptName}/source-config`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.
        """

    def get_connector_source_config_with_http_info(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_connector_source_config`, with status and headers."""

    def get_connector_source_config_without_preload_content(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_source_config`, with the body as it came; raises for no status."""

    def get_connector_source_template(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /connectors/{scriptName}/source-template`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.
        """

    def get_connector_source_template_with_http_info(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_connector_source_template`, with status and headers."""

    def get_connector_source_template_without_preload_content(
        self,
        script_name: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_source_template`, with the body as it came; raises for no status."""

    def get_connector_translations(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /connectors/{scriptName}/translations/{locale}`.

        Needs one of the scopes `idn:connector-config:read`, `idn:connector-config:manage` and the token of a
        user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def get_connector_translations_with_http_info(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """`get_connector_translations`, with status and headers."""

    def get_connector_translations_without_preload_content(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_connector_translations`, with the body as it came; raises for no status."""

    def put_connector_correlation_config(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/correlation-config`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def put_connector_correlation_config_with_http_info(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """`put_connector_correlation_config`, with status and headers."""

    def put_connector_correlation_config_without_preload_content(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_connector_correlation_config`, with the body as it came; raises for no status."""

    def put_connector_source_config(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/source-config`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def put_connector_source_config_with_http_info(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """`put_connector_source_config`, with status and headers."""

    def put_connector_source_config_without_preload_content(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_connector_source_config`, with the body as it came; raises for no status."""

    def put_connector_source_template(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/source-template`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def put_connector_source_template_with_http_info(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """`put_connector_source_template`, with status and headers."""

    def put_connector_source_template_without_preload_content(
        self,
        script_name: str,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_connector_source_template`, with the body as it came; raises for no status."""

    def put_connector_translations(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> UpdateDetail:
        """Send `PUT /connectors/{scriptName}/translations/{locale}`.

        Needs the scope `idn:connector-config:manage` and the token of a user.

        `locale`: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
        """

    def put_connector_translations_with_http_info(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateDetail]:
        """`put_connector_translations`, with status and headers."""

    def put_connector_translations_without_preload_content(
        self,
        script_name: str,
        locale: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`put_connector_translations`, with the body as it came; raises for no status."""

    def update_connector(
        self,
        script_name: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ConnectorDetail:
        """Send `PATCH /connectors/{scriptName}`.

        Needs the scope `idn:connector-config:manage` and the token of a user.
        """

    def update_connector_with_http_info(
        self,
        script_name: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ConnectorDetail]:
        """`update_connector`, with status and headers."""

    def update_connector_without_preload_content(
        self,
        script_name: str,
        json_patch_operation: Sequence[JsonPatchOperation | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_connector`, with the body as it came; raises for no status."""
