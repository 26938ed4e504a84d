# Generated from schema/.
"""Public identities api: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared import PublicIdentity

__all__ = ["PublicIdentitiesApi"]

class PublicIdentitiesApi(Api):
    """Public identities api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_public_identities(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        add_core_filters: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PublicIdentity]:
        """Send `GET /public-identities`.

        Requires the scope `sp:scopes:default` and the token of a user.

        `add_core_filters`: By default False.
        """

    def get_public_identities_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        add_core_filters: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PublicIdentity]]:
        """Like `get_public_identities`, but also returns status and headers."""

    def get_public_identities_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        add_core_filters: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_public_identities`, but returns any status, and the body as bytes."""
