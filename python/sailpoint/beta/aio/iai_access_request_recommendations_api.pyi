# Generated from schema/.
"""IAI access request recommendations api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._iai_access_request_recommendations import AccessRequestRecommendationActionItemDto, AccessRequestRecommendationActionItemResponseDto, AccessRequestRecommendationItemDetail

__all__ = ["IAIAccessRequestRecommendationsApi"]

class IAIAccessRequestRecommendationsApi(Api):
    """IAI access request recommendations api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def add_access_request_recommendations_ignored_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/ignored-items`.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.
        """

    async def add_access_request_recommendations_ignored_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_ignored_item`, but also returns status and headers."""

    async def add_access_request_recommendations_ignored_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `add_access_request_recommendations_ignored_item`, but returns any status, and the body as bytes."""

    async def add_access_request_recommendations_requested_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/requested-items`.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.
        """

    async def add_access_request_recommendations_requested_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_requested_item`, but also returns status and headers."""

    async def add_access_request_recommendations_requested_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `add_access_request_recommendations_requested_item`, but returns any status, and the body as bytes."""

    async def add_access_request_recommendations_viewed_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/viewed-items`.

        Requires the scope `iai:access-request-recommender:manage`.
        """

    async def add_access_request_recommendations_viewed_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_viewed_item`, but also returns status and headers."""

    async def add_access_request_recommendations_viewed_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `add_access_request_recommendations_viewed_item`, but returns any status, and the body as bytes."""

    async def add_access_request_recommendations_viewed_items(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `POST /ai-access-request-recommendations/viewed-items/bulk-create`.

        Requires the scope `iai:access-request-recommender:manage`.
        """

    async def add_access_request_recommendations_viewed_items_with_http_info(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """Like `add_access_request_recommendations_viewed_items`, but also returns status and headers."""

    async def add_access_request_recommendations_viewed_items_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `add_access_request_recommendations_viewed_items`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations(
        self,
        identity_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationItemDetail]:
        """Send `GET /ai-access-request-recommendations`.

        Requires one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`.

        `identity_id`: By default 'me'.

        `include_translation_messages`: By default False.
        """

    async def get_access_request_recommendations_with_http_info(
        self,
        identity_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationItemDetail]]:
        """Like `get_access_request_recommendations`, but also returns status and headers."""

    async def get_access_request_recommendations_without_preload_content(
        self,
        identity_id: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations_ignored_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/ignored-items`.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.
        """

    async def get_access_request_recommendations_ignored_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """Like `get_access_request_recommendations_ignored_items`, but also returns status and headers."""

    async def get_access_request_recommendations_ignored_items_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations_ignored_items`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations_requested_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/requested-items`.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.
        """

    async def get_access_request_recommendations_requested_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """Like `get_access_request_recommendations_requested_items`, but also returns status and headers."""

    async def get_access_request_recommendations_requested_items_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations_requested_items`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations_viewed_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/viewed-items`.

        Requires one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`,
        `idn:access-request:manage`.
        """

    async def get_access_request_recommendations_viewed_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """Like `get_access_request_recommendations_viewed_items`, but also returns status and headers."""

    async def get_access_request_recommendations_viewed_items_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations_viewed_items`, but returns any status, and the body as bytes."""
