# Written by `make stubs` from schema/; change it there.
"""Tags: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.tag import Tag

__all__ = ["TagsApi"]

class TagsApi(Api):
    """Tags: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_tag(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> Tag:
        """Send `POST /tags`.

        Needs the scope `idn:tag:manage`.
        """

    async def create_tag_with_http_info(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Tag]:
        """`create_tag`, with status and headers."""

    async def create_tag_without_preload_content(
        self,
        tag: Tag | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_tag`, with the body as it came; raises for no status."""

    async def delete_tag_by_id(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /tags/{id}`.

        Needs the scope `idn:tag:manage`.
        """

    async def delete_tag_by_id_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_tag_by_id`, with status and headers."""

    async def delete_tag_by_id_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_tag_by_id`, with the body as it came; raises for no status."""

    async def get_tag_by_id(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> Tag:
        """Send `GET /tags/{id}`.

        Needs one of the scopes `idn:tag:read`, `idn:tag:manage`.
        """

    async def get_tag_by_id_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[Tag]:
        """`get_tag_by_id`, with status and headers."""

    async def get_tag_by_id_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_tag_by_id`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `idn:tag:read`, `idn:tag:manage`.
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
        """`list_tags`, with status and headers."""

    async def list_tags_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_tags`, with the body as it came; raises for no status."""
