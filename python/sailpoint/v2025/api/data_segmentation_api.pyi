# Generated from schema/.
"""Data segmentation api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._data_segmentation import DataSegment

__all__ = ["DataSegmentationApi"]

class DataSegmentationApi(Api):
    """Data segmentation api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_data_segment(
        self,
        data_segment: DataSegment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> DataSegment:
        """Send `POST /data-segments`.

        Requires the scope `idn:data-segment:manage` and the token of a user.
        """

    def create_data_segment_with_http_info(
        self,
        data_segment: DataSegment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DataSegment]:
        """Like `create_data_segment`, but also returns status and headers."""

    def create_data_segment_without_preload_content(
        self,
        data_segment: DataSegment | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_data_segment`, but returns any status, and the body as bytes."""

    def delete_data_segment(
        self,
        id: str | None,
        published: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /data-segments/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:manage` and the token of a user.

        `published`: By default False.

        `x_sail_point_experimental`: By default 'true'.
        """

    def delete_data_segment_with_http_info(
        self,
        id: str | None,
        published: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_data_segment`, but also returns status and headers."""

    def delete_data_segment_without_preload_content(
        self,
        id: str | None,
        published: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_data_segment`, but returns any status, and the body as bytes."""

    def get_data_segment(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> DataSegment:
        """Send `GET /data-segments/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_data_segment_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DataSegment]:
        """Like `get_data_segment`, but also returns status and headers."""

    def get_data_segment_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_data_segment`, but returns any status, and the body as bytes."""

    def get_data_segment_identity_membership(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[dict[str, Any]]:
        """Send `GET /data-segments/membership/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_data_segment_identity_membership_with_http_info(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[dict[str, Any]]]:
        """Like `get_data_segment_identity_membership`, but also returns status and headers."""

    def get_data_segment_identity_membership_without_preload_content(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_data_segment_identity_membership`, but returns any status, and the body as bytes."""

    def get_data_segmentation_enabled_for_user(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> bool:
        """Send `GET /data-segments/user-enabled/{identityId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def get_data_segmentation_enabled_for_user_with_http_info(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bool]:
        """Like `get_data_segmentation_enabled_for_user`, but also returns status and headers."""

    def get_data_segmentation_enabled_for_user_without_preload_content(
        self,
        identity_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_data_segmentation_enabled_for_user`, but returns any status, and the body as bytes."""

    def list_data_segments(
        self,
        enabled: bool | None = ...,
        unique: bool | None = ...,
        published: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[DataSegment]:
        """Send `GET /data-segments`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:read` and the token of a user.

        `enabled`: By default True.

        `unique`: By default False.

        `published`: By default True.

        `x_sail_point_experimental`: By default 'true'.
        """

    def list_data_segments_with_http_info(
        self,
        enabled: bool | None = ...,
        unique: bool | None = ...,
        published: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[DataSegment]]:
        """Like `list_data_segments`, but also returns status and headers."""

    def list_data_segments_without_preload_content(
        self,
        enabled: bool | None = ...,
        unique: bool | None = ...,
        published: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_data_segments`, but returns any status, and the body as bytes."""

    def patch_data_segment(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> DataSegment:
        """Send `PATCH /data-segments/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    def patch_data_segment_with_http_info(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DataSegment]:
        """Like `patch_data_segment`, but also returns status and headers."""

    def patch_data_segment_without_preload_content(
        self,
        id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_data_segment`, but returns any status, and the body as bytes."""

    def publish_data_segment(
        self,
        request_body: list[str] | tuple[str, ...],
        segment_id: str | None,
        publish_all: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /data-segments/{segmentId}`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `idn:data-segment:manage` and the token of a user.

        `publish_all`: By default True.

        `x_sail_point_experimental`: By default 'true'.
        """

    def publish_data_segment_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        segment_id: str | None,
        publish_all: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `publish_data_segment`, but also returns status and headers."""

    def publish_data_segment_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        segment_id: str | None,
        publish_all: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `publish_data_segment`, but returns any status, and the body as bytes."""
