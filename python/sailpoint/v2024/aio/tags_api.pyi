# Generated from schema/.
"""Tags api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._tags import Tag

__all__ = ["TagsApi"]

class TagsApi(Api):
    """Tags api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_tag(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Tag:
        """Send `POST /tags`.

        Requires the scope `idn:tag:manage`.
        """

    async def create_tag_with_http_info(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Tag]:
        """Like `create_tag`, but also returns status and headers."""

    async def create_tag_without_preload_content(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_tag`, but returns any status, and the body as bytes."""

    async def delete_tag_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /tags/{id}`.

        Requires the scope `idn:tag:manage`.
        """

    async def delete_tag_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_tag_by_id`, but also returns status and headers."""

    async def delete_tag_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_tag_by_id`, but returns any status, and the body as bytes."""

    async def get_tag_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> Tag:
        """Send `GET /tags/{id}`.

        Requires one of the scopes `idn:tag:read`, `idn:tag:manage`.
        """

    async def get_tag_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Tag]:
        """Like `get_tag_by_id`, but also returns status and headers."""

    async def get_tag_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tag_by_id`, but returns any status, and the body as bytes."""

    async def list_tags(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Tag]:
        """Send `GET /tags`.

        Requires one of the scopes `idn:tag:read`, `idn:tag:manage`.
        """

    async def list_tags_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Tag]]:
        """Like `list_tags`, but also returns status and headers."""

    async def list_tags_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_tags`, but returns any status, and the body as bytes."""
