# Generated from schema/.
"""IAI recommendations api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._iai_recommendations import RecommendationConfigDto, RecommendationRequestDto, RecommendationResponseDto

__all__ = ["IAIRecommendationsApi"]

class IAIRecommendationsApi(Api):
    """IAI recommendations api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_recommendations(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RecommendationResponseDto:
        """Send `POST /recommendations/request`.

        Requires the scope `iai:decisions:manage` and the token of a user.
        """

    async def get_recommendations_with_http_info(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RecommendationResponseDto]:
        """Like `get_recommendations`, but also returns status and headers."""

    async def get_recommendations_without_preload_content(
        self,
        recommendation_request_dto: RecommendationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_recommendations`, but returns any status, and the body as bytes."""

    async def get_recommendations_config(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RecommendationConfigDto:
        """Send `GET /recommendations/config`.

        Requires the scope `iai:configuration:read` and the token of a user.
        """

    async def get_recommendations_config_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RecommendationConfigDto]:
        """Like `get_recommendations_config`, but also returns status and headers."""

    async def get_recommendations_config_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_recommendations_config`, but returns any status, and the body as bytes."""

    async def update_recommendations_config(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RecommendationConfigDto:
        """Send `PUT /recommendations/config`.

        Requires the scope `iai:configuration:manage` and the token of a user.
        """

    async def update_recommendations_config_with_http_info(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RecommendationConfigDto]:
        """Like `update_recommendations_config`, but also returns status and headers."""

    async def update_recommendations_config_without_preload_content(
        self,
        recommendation_config_dto: RecommendationConfigDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_recommendations_config`, but returns any status, and the body as bytes."""
