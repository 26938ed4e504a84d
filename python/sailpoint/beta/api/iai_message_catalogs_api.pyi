# Generated from schema/.
"""IAI message catalogs api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._iai_message_catalogs import MessageCatalogDto

__all__ = ["IAIMessageCatalogsApi"]

class IAIMessageCatalogsApi(Api):
    """IAI message catalogs api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_message_catalogs(
        self,
        catalog_id: Literal["recommender", "access-request-recommender"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MessageCatalogDto]:
        """Send `GET /translation-catalogs/{catalog-id}`.

        Requires the scope `iai:decisions:manage` and the token of a user.

        `catalog_id`: One of recommender, access-request-recommender.
        """

    def get_message_catalogs_with_http_info(
        self,
        catalog_id: Literal["recommender", "access-request-recommender"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MessageCatalogDto]]:
        """Like `get_message_catalogs`, but also returns status and headers."""

    def get_message_catalogs_without_preload_content(
        self,
        catalog_id: Literal["recommender", "access-request-recommender"] | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_message_catalogs`, but returns any status, and the body as bytes."""
