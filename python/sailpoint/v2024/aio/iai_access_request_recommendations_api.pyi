# Written by `make stubs` from schema/; change it there.
"""IAI access request recommendations: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.access_request_recommendation_action_item_dto import AccessRequestRecommendationActionItemDto
from sailpoint.v2024.models.access_request_recommendation_action_item_response_dto import AccessRequestRecommendationActionItemResponseDto
from sailpoint.v2024.models.access_request_recommendation_config_dto import AccessRequestRecommendationConfigDto
from sailpoint.v2024.models.access_request_recommendation_item_detail import AccessRequestRecommendationItemDetail

__all__ = ["IAIAccessRequestRecommendationsApi"]

class IAIAccessRequestRecommendationsApi(Api):
    """IAI access request recommendations: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

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

        Needs one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

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
        """`add_access_request_recommendations_ignored_item`, with status and headers."""

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
        """`add_access_request_recommendations_ignored_item`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

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
        """`add_access_request_recommendations_requested_item`, with status and headers."""

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
        """`add_access_request_recommendations_requested_item`, with the body as it came; raises for no status."""

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

        Needs the scope `iai:access-request-recommender:manage`.

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
        """`add_access_request_recommendations_viewed_item`, with status and headers."""

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
        """`add_access_request_recommendations_viewed_item`, with the body as it came; raises for no status."""

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

        Needs the scope `iai:access-request-recommender:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def add_access_request_recommendations_viewed_items_with_http_info(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessRequestRecommendationActionItemResponseDto]]:
        """`add_access_request_recommendations_viewed_items`, with status and headers."""

    async def add_access_request_recommendations_viewed_items_without_preload_content(
        self,
        access_request_recommendation_action_item_dto: Sequence[AccessRequestRecommendationActionItemDto | Mapping[str, Any]],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`add_access_request_recommendations_viewed_items`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`.

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
        """`get_access_request_recommendations`, with status and headers."""

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
        """`get_access_request_recommendations`, with the body as it came; raises for no status."""

    async def get_access_request_recommendations_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> AccessRequestRecommendationConfigDto:
        """Send `GET /ai-access-request-recommendations/config`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:configuration:read`, `iai:configuration:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_access_request_recommendations_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[AccessRequestRecommendationConfigDto]:
        """`get_access_request_recommendations_config`, with status and headers."""

    async def get_access_request_recommendations_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_access_request_recommendations_config`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

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
        """`get_access_request_recommendations_ignored_items`, with status and headers."""

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
        """`get_access_request_recommendations_ignored_items`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:access-request-recommender:manage`, `idn:access-request:manage`.

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
        """`get_access_request_recommendations_requested_items`, with status and headers."""

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
        """`get_access_request_recommendations_requested_items`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:access-request-recommender:read`, `iai:access-request-recommender:manage`,
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
        """`get_access_request_recommendations_viewed_items`, with status and headers."""

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
        """`get_access_request_recommendations_viewed_items`, with the body as it came; raises for no status."""

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

        Needs one of the scopes `iai:configuration:read`, `iai:configuration:manage`.

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
        """`set_access_request_recommendations_config`, with status and headers."""

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
        """`set_access_request_recommendations_config`, with the body as it came; raises for no status."""

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
