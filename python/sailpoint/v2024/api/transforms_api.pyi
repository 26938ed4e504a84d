# Written by `make stubs` from schema/; change it there.
"""Transforms: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models.transform import Transform
from sailpoint.v2024.models.transform_read import TransformRead

__all__ = ["TransformsApi"]

class TransformsApi(Api):
    """Transforms: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    def create_transform(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `POST /transforms`.

        Needs the scope `idn:transform:manage`.
        """

    def create_transform_with_http_info(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """`create_transform`, with status and headers."""

    def create_transform_without_preload_content(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_transform`, with the body as it came; raises for no status."""

    def delete_transform(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /transforms/{id}`.

        Needs the scope `idn:transform:manage`.
        """

    def delete_transform_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_transform`, with status and headers."""

    def delete_transform_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_transform`, with the body as it came; raises for no status."""

    def get_transform(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `GET /transforms/{id}`.

        Needs one of the scopes `idn:transform:read`, `idn:transform:manage`.
        """

    def get_transform_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """`get_transform`, with status and headers."""

    def get_transform_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_transform`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `idn:transform:read`, `idn:transform:manage`.
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
        """`list_transforms`, with status and headers."""

    def list_transforms_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_transforms`, with the body as it came; raises for no status."""

    def update_transform(
        self,
        id: str,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Send `PUT /transforms/{id}`.

        Needs the scope `idn:transform:manage`.
        """

    def update_transform_with_http_info(
        self,
        id: str,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """`update_transform`, with status and headers."""

    def update_transform_without_preload_content(
        self,
        id: str,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_transform`, with the body as it came; raises for no status."""
