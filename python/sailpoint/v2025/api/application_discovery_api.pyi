# Generated from schema/.
"""Application discovery api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, IO, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._application_discovery import ApplicationDiscoveryRequest, ApplicationDiscoveryResponse, FullDiscoveredApplications, ManualDiscoverApplicationsTemplate, SlimDiscoveredApplications

__all__ = ["ApplicationDiscoveryApi"]

class ApplicationDiscoveryApi(Api):
    """Application discovery api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_discovered_applications(
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

    def get_discovered_applications_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        detail: Literal["SLIM", "FULL"] | None = ...,
        filter: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[SlimDiscoveredApplications | FullDiscoveredApplications]]:
        """Like `get_discovered_applications`, but also returns status and headers."""

    def get_discovered_applications_without_preload_content(
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
    def get_manual_discover_applications_csv_template(
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
    def get_manual_discover_applications_csv_template(
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
    def get_manual_discover_applications_csv_template_with_http_info(
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
    def get_manual_discover_applications_csv_template_with_http_info(
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
    def get_manual_discover_applications_csv_template_without_preload_content(
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

    def send_manual_discover_applications_csv_template(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /manual-discover-applications`.

        Requires the scope `idn:application-discovery:write`.
        """

    def send_manual_discover_applications_csv_template_with_http_info(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_manual_discover_applications_csv_template`, but also returns status and headers."""

    def send_manual_discover_applications_csv_template_without_preload_content(
        self,
        file: str | bytes | tuple[str, bytes] | PathLike[str] | IO[Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_manual_discover_applications_csv_template`, but returns any status, and the body as bytes."""

    def start_application_discovery(
        self,
        application_discovery_request: ApplicationDiscoveryRequest | Mapping[str, Any],
        source_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApplicationDiscoveryResponse:
        """Send `POST /sources/{sourceId}/discover-applications`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:application-discovery:write` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def start_application_discovery_with_http_info(
        self,
        application_discovery_request: ApplicationDiscoveryRequest | Mapping[str, Any],
        source_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ApplicationDiscoveryResponse]:
        """Like `start_application_discovery`, but also returns status and headers."""

    def start_application_discovery_without_preload_content(
        self,
        application_discovery_request: ApplicationDiscoveryRequest | Mapping[str, Any],
        source_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_application_discovery`, but returns any status, and the body as bytes."""
