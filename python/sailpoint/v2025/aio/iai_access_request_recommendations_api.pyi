# Generated from schema/.
"""IAI access request recommendations api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._iai_access_request_recommendations import AccessRequestRecommendationActionItemDto, AccessRequestRecommendationActionItemResponseDto, AccessRequestRecommendationConfigDto, AccessRequestRecommendationItemDetail

__all__ = ["IAIAccessRequestRecommendationsApi"]

class IAIAccessRequestRecommendationsApi(Api):
    """IAI access request recommendations api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def add_access_request_recommendations_ignored_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/ignored-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def add_access_request_recommendations_ignored_item(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto: ...
    @overload
    async def add_access_request_recommendations_ignored_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_ignored_item`, but also returns status and headers."""

    @overload
    async def add_access_request_recommendations_ignored_item_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]: ...
    @overload
    async def add_access_request_recommendations_ignored_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `add_access_request_recommendations_ignored_item`, but returns any status, and the body as bytes."""

    @overload
    async def add_access_request_recommendations_ignored_item_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    @overload
    async def add_access_request_recommendations_requested_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/requested-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def add_access_request_recommendations_requested_item(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto: ...
    @overload
    async def add_access_request_recommendations_requested_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_requested_item`, but also returns status and headers."""

    @overload
    async def add_access_request_recommendations_requested_item_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]: ...
    @overload
    async def add_access_request_recommendations_requested_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `add_access_request_recommendations_requested_item`, but returns any status, and the body as bytes."""

    @overload
    async def add_access_request_recommendations_requested_item_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    @overload
    async def add_access_request_recommendations_viewed_item(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto:
        """Send `POST /ai-access-request-recommendations/viewed-items`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-request-recommender:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def add_access_request_recommendations_viewed_item(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationActionItemResponseDto: ...
    @overload
    async def add_access_request_recommendations_viewed_item_with_http_info(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]:
        """Like `add_access_request_recommendations_viewed_item`, but also returns status and headers."""

    @overload
    async def add_access_request_recommendations_viewed_item_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationActionItemResponseDto]: ...
    @overload
    async def add_access_request_recommendations_viewed_item_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `add_access_request_recommendations_viewed_item`, but returns any status, and the body as bytes."""

    @overload
    async def add_access_request_recommendations_viewed_item_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_action_item_dto: AccessRequestRecommendationActionItemDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
    async def add_access_request_recommendations_viewed_items(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `POST /ai-access-request-recommendations/viewed-items/bulk-create`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:access-request-recommender:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def add_access_request_recommendations_viewed_items_with_http_info(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """Like `add_access_request_recommendations_viewed_items`, but also returns status and headers."""

    async def add_access_request_recommendations_viewed_items_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationItemDetail]:
        """Send `GET /ai-access-request-recommendations`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`.

        `identity_id`: By default 'me'.

        `include_translation_messages`: By default False.

        `x_sail_point_experimental`: By default 'true'.
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
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestRecommendationConfigDto:
        """Send `GET /ai-access-request-recommendations/config`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:configuration:read`, `iai:configuration:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_access_request_recommendations_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestRecommendationConfigDto]:
        """Like `get_access_request_recommendations_config`, but also returns status and headers."""

    async def get_access_request_recommendations_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations_config`, but returns any status, and the body as bytes."""

    async def get_access_request_recommendations_ignored_items(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/ignored-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_access_request_recommendations_ignored_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/requested-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_access_request_recommendations_requested_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessRequestRecommendationActionItemResponseDto]:
        """Send `GET /ai-access-request-recommendations/viewed-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`,
        `idn:access-request:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_access_request_recommendations_viewed_items_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
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
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_access_request_recommendations_viewed_items`, but returns any status, and the body as bytes."""

    @overload
    async def set_access_request_recommendations_config(
        self,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationConfigDto:
        """Send `PUT /ai-access-request-recommendations/config`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:configuration:read`, `iai:configuration:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def set_access_request_recommendations_config(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> AccessRequestRecommendationConfigDto: ...
    @overload
    async def set_access_request_recommendations_config_with_http_info(
        self,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationConfigDto]:
        """Like `set_access_request_recommendations_config`, but also returns status and headers."""

    @overload
    async def set_access_request_recommendations_config_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> ApiResponse[AccessRequestRecommendationConfigDto]: ...
    @overload
    async def set_access_request_recommendations_config_without_preload_content(
        self,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        x_sail_point_experimental: str | None = ...,
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse:
        """Like `set_access_request_recommendations_config`, but returns any status, and the body as bytes."""

    @overload
    async def set_access_request_recommendations_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        access_request_recommendation_config_dto: AccessRequestRecommendationConfigDto | Mapping[str, Any],
        *,
        _request_timeout: float
        | tuple[float, float]
        | tuple[float, float, float]
        | tuple[float, float, float | None, float]
        | None = ...,
        _retries: int | None = ...,
        _request_auth: Mapping[str, Any] | None = ...,
        _content_type: str | None = ...,
        _headers: Mapping[str, str] | None = ...,
        _host_index: int = ...,
    ) -> RawResponse: ...
