# Generated from schema/.
"""Requestable objects api: the operations of this family."""

from collections.abc import Sequence
from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._requestable_objects import RequestableObject
from sailpoint.v2025.models.requestable_object_request_status import RequestableObjectRequestStatus

__all__ = ["RequestableObjectsApi"]

class RequestableObjectsApi(Api):
    """Requestable objects api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def list_requestable_objects(
        self,
        identity_id: str | None = ...,
        types: Sequence[Literal["ACCESS_PROFILE", "ROLE"]] | None = ...,
        term: str | None = ...,
        statuses: Sequence[RequestableObjectRequestStatus | Literal["AVAILABLE", "PENDING", "ASSIGNED"]] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RequestableObject]:
        """Send `GET /requestable-objects`.

        Requires the scope `idn:requestable-objects:read` and the token of a user.
        """

    async def list_requestable_objects_with_http_info(
        self,
        identity_id: str | None = ...,
        types: Sequence[Literal["ACCESS_PROFILE", "ROLE"]] | None = ...,
        term: str | None = ...,
        statuses: Sequence[RequestableObjectRequestStatus | Literal["AVAILABLE", "PENDING", "ASSIGNED"]] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RequestableObject]]:
        """Like `list_requestable_objects`, but also returns status and headers."""

    async def list_requestable_objects_without_preload_content(
        self,
        identity_id: str | None = ...,
        types: Sequence[Literal["ACCESS_PROFILE", "ROLE"]] | None = ...,
        term: str | None = ...,
        statuses: Sequence[RequestableObjectRequestStatus | Literal["AVAILABLE", "PENDING", "ASSIGNED"]] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_requestable_objects`, but returns any status, and the body as bytes."""
