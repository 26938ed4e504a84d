# Written by `make stubs` from schema/; change it there.
"""Segments: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.segment import Segment

__all__ = ["SegmentsApi"]

class SegmentsApi(Api):
    """Segments: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_segment(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `POST /segments`.

        Needs the scope `idn:segment:manage`.
        """

    def create_segment_with_http_info(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """`create_segment`, with status and headers."""

    def create_segment_without_preload_content(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_segment`, with the body as it came; raises for no status."""

    def delete_segment(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /segments/{id}`.

        Needs the scope `idn:segment:manage`.
        """

    def delete_segment_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_segment`, with status and headers."""

    def delete_segment_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_segment`, with the body as it came; raises for no status."""

    def get_segment(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `GET /segments/{id}`.

        Needs one of the scopes `idn:segment:read`, `idn:segment:manage`.
        """

    def get_segment_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """`get_segment`, with status and headers."""

    def get_segment_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_segment`, with the body as it came; raises for no status."""

    def list_segments(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Segment]:
        """Send `GET /segments`.

        Needs one of the scopes `idn:segment:read`, `idn:segment:manage`.
        """

    def list_segments_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Segment]]:
        """`list_segments`, with status and headers."""

    def list_segments_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_segments`, with the body as it came; raises for no status."""

    def patch_segment(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `PATCH /segments/{id}`.

        Needs the scope `idn:segment:manage`.
        """

    def patch_segment_with_http_info(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """`patch_segment`, with status and headers."""

    def patch_segment_without_preload_content(
        self,
        id: str,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`patch_segment`, with the body as it came; raises for no status."""
