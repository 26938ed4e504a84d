# Generated from schema/.
"""SP config api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._sp_config import ExportPayload, ImportOptions, SpConfigExportJob, SpConfigExportJobStatus, SpConfigExportResults, SpConfigImportJobStatus, SpConfigImportResults, SpConfigJob, SpConfigObject

__all__ = ["SPConfigApi"]

class SPConfigApi(Api):
    """SP config api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def export_sp_config(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportJob:
        """Send `POST /sp-config/export`.

        Requires one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    def export_sp_config_with_http_info(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportJob]:
        """Like `export_sp_config`, but also returns status and headers."""

    def export_sp_config_without_preload_content(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `export_sp_config`, but returns any status, and the body as bytes."""

    def get_sp_config_export(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportResults:
        """Send `GET /sp-config/export/{id}/download`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def get_sp_config_export_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportResults]:
        """Like `get_sp_config_export`, but also returns status and headers."""

    def get_sp_config_export_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sp_config_export`, but returns any status, and the body as bytes."""

    def get_sp_config_export_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportJobStatus:
        """Send `GET /sp-config/export/{id}`.

        Requires one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    def get_sp_config_export_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportJobStatus]:
        """Like `get_sp_config_export_status`, but also returns status and headers."""

    def get_sp_config_export_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sp_config_export_status`, but returns any status, and the body as bytes."""

    def get_sp_config_import(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigImportResults:
        """Send `GET /sp-config/import/{id}/download`.

        Requires the scope `sp:scopes:all` and the token of a user.
        """

    def get_sp_config_import_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigImportResults]:
        """Like `get_sp_config_import`, but also returns status and headers."""

    def get_sp_config_import_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sp_config_import`, but returns any status, and the body as bytes."""

    def get_sp_config_import_status(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigImportJobStatus:
        """Send `GET /sp-config/import/{id}`.

        Requires the scope `sp:config:manage` and the token of a user.
        """

    def get_sp_config_import_status_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigImportJobStatus]:
        """Like `get_sp_config_import_status`, but also returns status and headers."""

    def get_sp_config_import_status_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_sp_config_import_status`, but returns any status, and the body as bytes."""

    def import_sp_config(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigJob:
        """Send `POST /sp-config/import`.

        Requires the scope `sp:config:manage` and the token of a user.

        `preview`: By default False.
        """

    def import_sp_config_with_http_info(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigJob]:
        """Like `import_sp_config`, but also returns status and headers."""

    def import_sp_config_without_preload_content(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `import_sp_config`, but returns any status, and the body as bytes."""

    def list_sp_config_objects(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SpConfigObject]:
        """Send `GET /sp-config/config-objects`.

        Requires one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    def list_sp_config_objects_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SpConfigObject]]:
        """Like `list_sp_config_objects`, but also returns status and headers."""

    def list_sp_config_objects_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_sp_config_objects`, but returns any status, and the body as bytes."""
