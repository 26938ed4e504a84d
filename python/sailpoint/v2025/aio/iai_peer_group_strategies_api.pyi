# Generated from schema/.
"""IAI peer group strategies api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._iai_peer_group_strategies import PeerGroupMember

__all__ = ["IAIPeerGroupStrategiesApi"]

class IAIPeerGroupStrategiesApi(Api):
    """IAI peer group strategies api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def get_peer_group_outliers(
        self,
        strategy: Literal["entitlement"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PeerGroupMember]:
        """Send `GET /peer-group-strategies/{strategy}/identity-outliers`.

        Experimental: set `Configuration.experimental` first.

        `strategy`: One of entitlement.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_peer_group_outliers_with_http_info(
        self,
        strategy: Literal["entitlement"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PeerGroupMember]]:
        """Like `get_peer_group_outliers`, but also returns status and headers."""

    async def get_peer_group_outliers_without_preload_content(
        self,
        strategy: Literal["entitlement"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_peer_group_outliers`, but returns any status, and the body as bytes."""
