# Written by `make stubs` from schema/; change it there.
"""Public identities: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.public_identity import PublicIdentity

__all__ = ["PublicIdentitiesApi"]

class PublicIdentitiesApi(Api):
    """Public identities: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def get_public_identities(
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

        Needs the scope `sp:scopes:default` and the token of a user.

        `add_core_filters`: By default False.
        """

    async def get_public_identities_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        add_core_filters: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PublicIdentity]]:
        """`get_public_identities`, with status and headers."""

    async def get_public_identities_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        add_core_filters: bool | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_public_identities`, with the body as it came; raises for no status."""
