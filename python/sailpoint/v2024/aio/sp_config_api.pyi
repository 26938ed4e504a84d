# Written by `make stubs` from schema/; change it there.
"""SP config: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from typing import Any, IO

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.export_payload import ExportPayload
from sailpoint.v2024.models.import_options import ImportOptions
from sailpoint.v2024.models.sp_config_export_job import SpConfigExportJob
from sailpoint.v2024.models.sp_config_export_job_status import SpConfigExportJobStatus
from sailpoint.v2024.models.sp_config_export_results import SpConfigExportResults
from sailpoint.v2024.models.sp_config_import_job_status import SpConfigImportJobStatus
from sailpoint.v2024.models.sp_config_import_results import SpConfigImportResults
from sailpoint.v2024.models.sp_config_job import SpConfigJob
from sailpoint.v2024.models.sp_config_object import SpConfigObject

__all__ = ["SPConfigApi"]

class SPConfigApi(Api):
    """SP config: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def export_sp_config(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportJob:
        """Send `POST /sp-config/export`.

        Needs one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    async def export_sp_config_with_http_info(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportJob]:
        """`export_sp_config`, with status and headers."""

    async def export_sp_config_without_preload_content(
        self,
        export_payload: ExportPayload | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`export_sp_config`, with the body as it came; raises for no status."""

    async def get_sp_config_export(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportResults:
        """Send `GET /sp-config/export/{id}/download`.

        Needs one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    async def get_sp_config_export_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportResults]:
        """`get_sp_config_export`, with status and headers."""

    async def get_sp_config_export_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sp_config_export`, with the body as it came; raises for no status."""

    async def get_sp_config_export_status(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigExportJobStatus:
        """Send `GET /sp-config/export/{id}`.

        Needs one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    async def get_sp_config_export_status_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigExportJobStatus]:
        """`get_sp_config_export_status`, with status and headers."""

    async def get_sp_config_export_status_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sp_config_export_status`, with the body as it came; raises for no status."""

    async def get_sp_config_import(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigImportResults:
        """Send `GET /sp-config/import/{id}/download`.

        Needs the scope `sp:config:manage` and the token of a user.
        """

    async def get_sp_config_import_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigImportResults]:
        """`get_sp_config_import`, with status and headers."""

    async def get_sp_config_import_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sp_config_import`, with the body as it came; raises for no status."""

    async def get_sp_config_import_status(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigImportJobStatus:
        """Send `GET /sp-config/import/{id}`.

        Needs the scope `sp:config:manage` and the token of a user.
        """

    async def get_sp_config_import_status_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigImportJobStatus]:
        """`get_sp_config_import_status`, with status and headers."""

    async def get_sp_config_import_status_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_sp_config_import_status`, with the body as it came; raises for no status."""

    async def import_sp_config(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SpConfigJob:
        """Send `POST /sp-config/import`.

        Needs the scope `sp:config:manage` and the token of a user.

        `preview`: By default False.
        """

    async def import_sp_config_with_http_info(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SpConfigJob]:
        """`import_sp_config`, with status and headers."""

    async def import_sp_config_without_preload_content(
        self,
        data: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        preview: bool | None = ...,
        options: ImportOptions | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`import_sp_config`, with the body as it came; raises for no status."""

    async def list_sp_config_objects(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SpConfigObject]:
        """Send `GET /sp-config/config-objects`.

        Needs one of the scopes `sp:config:read`, `sp:config:manage` and the token of a user.
        """

    async def list_sp_config_objects_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SpConfigObject]]:
        """`list_sp_config_objects`, with status and headers."""

    async def list_sp_config_objects_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_sp_config_objects`, with the body as it came; raises for no status."""
