# Generated from schema/.
"""IAI recommendations api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._iai_recommendations import RecommendationConfigDto, RecommendationRequestDto, RecommendationResponseDto

__all__ = ["IAIRecommendationsApi"]

class IAIRecommendationsApi(Api):
    """IAI recommendations api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def get_recommendations(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
    ) -> RecommendationResponseDto:
        """Send `POST /recommendations/request`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:decisions:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def get_recommendations(
        self,
        x_sail_point_experimental: str | None,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
    ) -> RecommendationResponseDto: ...
    @overload
    async def get_recommendations_with_http_info(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
    ) -> ApiResponse[RecommendationResponseDto]:
        """Like `get_recommendations`, but also returns status and headers."""

    @overload
    async def get_recommendations_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
    ) -> ApiResponse[RecommendationResponseDto]: ...
    @overload
    async def get_recommendations_without_preload_content(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
        """Like `get_recommendations`, but returns any status, and the body as bytes."""

    @overload
    async def get_recommendations_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
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
    async def get_recommendations_config(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RecommendationConfigDto:
        """Send `GET /recommendations/config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:configuration:read` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_recommendations_config_with_http_info(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RecommendationConfigDto]:
        """Like `get_recommendations_config`, but also returns status and headers."""

    async def get_recommendations_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_recommendations_config`, but returns any status, and the body as bytes."""

    @overload
    async def update_recommendations_config(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
    ) -> RecommendationConfigDto:
        """Send `PUT /recommendations/config`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:configuration:manage` and the token of a user.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def update_recommendations_config(
        self,
        x_sail_point_experimental: str | None,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
    ) -> RecommendationConfigDto: ...
    @overload
    async def update_recommendations_config_with_http_info(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
    ) -> ApiResponse[RecommendationConfigDto]:
        """Like `update_recommendations_config`, but also returns status and headers."""

    @overload
    async def update_recommendations_config_with_http_info(
        self,
        x_sail_point_experimental: str | None,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
    ) -> ApiResponse[RecommendationConfigDto]: ...
    @overload
    async def update_recommendations_config_without_preload_content(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
        """Like `update_recommendations_config`, but returns any status, and the body as bytes."""

    @overload
    async def update_recommendations_config_without_preload_content(
        self,
        x_sail_point_experimental: str | None,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
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
