# Generated from schema/.
"""Manage stored transforms."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v3.models._shared import TransformRead
from sailpoint.v3.models._transforms import Transform

__all__ = ["TransformsApi"]

class TransformsApi(Api):
    """Manage stored transforms."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_transform(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Create a transform.

        Requires the scope `idn:transform:manage`.

        Args:
            transform: The transform.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def create_transform_with_http_info(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `create_transform`, but also returns status and headers."""

    async def create_transform_without_preload_content(
        self,
        transform: Transform | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_transform`, but returns any status, and the body as bytes."""

    async def delete_transform(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Delete a transform.

        Requires the scope `idn:transform:manage`.

        Args:
            id: The transform's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def delete_transform_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_transform`, but also returns status and headers."""

    async def delete_transform_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_transform`, but returns any status, and the body as bytes."""

    async def get_transform(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Get one transform.

        Requires one of the scopes `idn:transform:read`, `idn:transform:manage`.

        Args:
            id: The transform's id.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def get_transform_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `get_transform`, but also returns status and headers."""

    async def get_transform_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_transform`, but returns any status, and the body as bytes."""

    async def list_transforms(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TransformRead]:
        """List transforms, a page at a time.

        Requires one of the scopes `idn:transform:read`, `idn:transform:manage`.

        Args:
            offset: Number of records to skip. By default 0.
            limit: Maximum number of records. By default 250.
            count: True requests the total in the X-Total-Count header. By default False.
            name: Name of a transform: only this one.
            filters: Filter by the fields of this list.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def list_transforms_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TransformRead]]:
        """Like `list_transforms`, but also returns status and headers."""

    async def list_transforms_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        name: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_transforms`, but returns any status, and the body as bytes."""

    async def update_transform(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> TransformRead:
        """Replace a transform.

        Name and type of a stored transform cannot change.

        Requires the scope `idn:transform:manage`.

        Args:
            id: The transform's id.
            transform: The transform.

        Raises:
            ApiValueError: An argument is not valid.
            ApiException: The service returned 400, 401, 403, 404, 429, 500.
        """

    async def update_transform_with_http_info(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransformRead]:
        """Like `update_transform`, but also returns status and headers."""

    async def update_transform_without_preload_content(
        self,
        id: str | None,
        transform: Transform | Mapping[str, Any] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_transform`, but returns any status, and the body as bytes."""
