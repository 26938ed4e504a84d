# Generated from schema/.
"""Application discovery api: the operations of this family."""

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, IO, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._application_discovery import FullDiscoveredApplications, JsonPatchOperations, ManualDiscoverApplicationsTemplate, SlimDiscoveredApplications

__all__ = ["ApplicationDiscoveryApi"]

class ApplicationDiscoveryApi(Api):
    """Application discovery api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_discovered_application_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `GET /discovered-applications/{id}`.

        Requires the scope `idn:application-discovery:read` and the token of a user.
        """

    async def get_discovered_application_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `get_discovered_application_by_id`, but also returns status and headers."""

    async def get_discovered_application_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_discovered_application_by_id`, but returns any status, and the body as bytes."""

    async def get_discovered_applications(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        detail: Literal["SLIM", "FULL"] | None = ...,
        filter: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[SlimDiscoveredApplications | FullDiscoveredApplications]:
        """Send `GET /discovered-applications`.

        Requires the scope `idn:application-discovery:read` and the token of a user.

        `detail`: One of SLIM, FULL.
        """

    async def get_discovered_applications_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        detail: Literal["SLIM", "FULL"] | None = ...,
        filter: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SlimDiscoveredApplications | FullDiscoveredApplications]]:
        """Like `get_discovered_applications`, but also returns status and headers."""

    async def get_discovered_applications_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        detail: Literal["SLIM", "FULL"] | None = ...,
        filter: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_discovered_applications`, but returns any status, and the body as bytes."""

    @overload
    async def get_manual_discover_applications_csv_template(
        self,
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
    ) -> ManualDiscoverApplicationsTemplate:
        """Send `GET /manual-discover-applications-template`.

        Requires the scope `idn:application-discovery:read` and the token of a user.
        """

    @overload
    async def get_manual_discover_applications_csv_template(
        self,
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
    async def get_manual_discover_applications_csv_template_with_http_info(
        self,
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
    ) -> ApiResponse[ManualDiscoverApplicationsTemplate]:
        """Like `get_manual_discover_applications_csv_template`, but also returns status and headers."""

    @overload
    async def get_manual_discover_applications_csv_template_with_http_info(
        self,
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
    async def get_manual_discover_applications_csv_template_without_preload_content(
        self,
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
        """Like `get_manual_discover_applications_csv_template`, but returns any status, and the body as bytes."""

    async def patch_discovered_application_by_id(
        self,
        id: str | None,
        json_patch_operations: Sequence[JsonPatchOperations | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `PATCH /discovered-applications/{id}`.

        Requires the scope `idn:application-discovery:write` and the token of a user.
        """

    async def patch_discovered_application_by_id_with_http_info(
        self,
        id: str | None,
        json_patch_operations: Sequence[JsonPatchOperations | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `patch_discovered_application_by_id`, but also returns status and headers."""

    async def patch_discovered_application_by_id_without_preload_content(
        self,
        id: str | None,
        json_patch_operations: Sequence[JsonPatchOperations | Mapping[str, Any]] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_discovered_application_by_id`, but returns any status, and the body as bytes."""

    async def send_manual_discover_applications_csv_template(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /manual-discover-applications`.

        Requires the scope `idn:application-discovery:write`.
        """

    async def send_manual_discover_applications_csv_template_with_http_info(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_manual_discover_applications_csv_template`, but also returns status and headers."""

    async def send_manual_discover_applications_csv_template_without_preload_content(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_manual_discover_applications_csv_template`, but returns any status, and the body as bytes."""
