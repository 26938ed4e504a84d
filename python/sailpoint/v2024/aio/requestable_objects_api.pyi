# Written by `make stubs` from schema/; change it there.
"""Requestable objects: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.requestable_object import RequestableObject

__all__ = ["RequestableObjectsApi"]

class RequestableObjectsApi(Api):
    """Requestable objects: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def list_requestable_objects(
        self,
        identity_id: str | None = ...,
        types: list[str] | tuple[str, ...] | None = ...,
        term: str | None = ...,
        statuses: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RequestableObject]:
        """Send `GET /requestable-objects`.

        Needs the scope `idn:requestable-objects:read` and the token of a user.
        """

    async def list_requestable_objects_with_http_info(
        self,
        identity_id: str | None = ...,
        types: list[str] | tuple[str, ...] | None = ...,
        term: str | None = ...,
        statuses: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RequestableObject]]:
        """`list_requestable_objects`, with status and headers."""

    async def list_requestable_objects_without_preload_content(
        self,
        identity_id: str | None = ...,
        types: list[str] | tuple[str, ...] | None = ...,
        term: str | None = ...,
        statuses: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_requestable_objects`, with the body as it came; raises for no status."""
