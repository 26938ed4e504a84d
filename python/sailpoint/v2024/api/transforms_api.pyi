# Written by `make stubs` from schema/; change it there.
"""Transforms api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.transform import Transform
from sailpoint.v2024.models.transform_read import TransformRead

__all__ = ["TransformsApi"]

class TransformsApi(Api):
    """Transforms api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_transform(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `POST /transforms`.

        Requires the scope `idn:transform:manage`.
        """

    def create_transform_with_http_info(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `create_transform`, but also returns status and headers."""

    def create_transform_without_preload_content(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_transform`, but returns any status, and the body as bytes."""

    def delete_transform(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /transforms/{id}`.

        Requires the scope `idn:transform:manage`.
        """

    def delete_transform_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_transform`, but also returns status and headers."""

    def delete_transform_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_transform`, but returns any status, and the body as bytes."""

    def get_transform(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `GET /transforms/{id}`.

        Requires one of the scopes `idn:transform:read`, `idn:transform:manage`.
        """

    def get_transform_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `get_transform`, but also returns status and headers."""

    def get_transform_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_transform`, but returns any status, and the body as bytes."""

    def list_transforms(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TransformRead]:
        """Send `GET /transforms`.

        Requires one of the scopes `idn:transform:read`, `idn:transform:manage`.
        """

    def list_transforms_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TransformRead]]:
        """Like `list_transforms`, but also returns status and headers."""

    def list_transforms_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_transforms`, but returns any status, and the body as bytes."""

    def update_transform(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `PUT /transforms/{id}`.

        Requires the scope `idn:transform:manage`.
        """

    def update_transform_with_http_info(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `update_transform`, but also returns status and headers."""

    def update_transform_without_preload_content(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_transform`, but returns any status, and the body as bytes."""
