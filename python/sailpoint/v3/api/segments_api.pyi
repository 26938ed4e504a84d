# Generated from schema/.
"""Segments api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v3.models._segments import Segment

__all__ = ["SegmentsApi"]

class SegmentsApi(Api):
    """Segments api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_segment(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `POST /segments`.

        Requires the scope `idn:segment:manage`.
        """

    def create_segment_with_http_info(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """Like `create_segment`, but also returns status and headers."""

    def create_segment_without_preload_content(
        self,
        segment: Segment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_segment`, but returns any status, and the body as bytes."""

    def delete_segment(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /segments/{id}`.

        Requires the scope `idn:segment:manage`.
        """

    def delete_segment_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_segment`, but also returns status and headers."""

    def delete_segment_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_segment`, but returns any status, and the body as bytes."""

    def get_segment(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `GET /segments/{id}`.

        Requires one of the scopes `idn:segment:read`, `idn:segment:manage`.
        """

    def get_segment_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """Like `get_segment`, but also returns status and headers."""

    def get_segment_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_segment`, but returns any status, and the body as bytes."""

    def list_segments(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Segment]:
        """Send `GET /segments`.

        Requires one of the scopes `idn:segment:read`, `idn:segment:manage`.
        """

    def list_segments_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Segment]]:
        """Like `list_segments`, but also returns status and headers."""

    def list_segments_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_segments`, but returns any status, and the body as bytes."""

    def patch_segment(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> Segment:
        """Send `PATCH /segments/{id}`.

        Requires the scope `idn:segment:manage`.
        """

    def patch_segment_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Segment]:
        """Like `patch_segment`, but also returns status and headers."""

    def patch_segment_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_segment`, but returns any status, and the body as bytes."""
