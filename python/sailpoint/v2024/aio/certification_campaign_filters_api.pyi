# Written by `make stubs` from schema/; change it there.
"""Certification campaign filters: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.campaign_filter_details import CampaignFilterDetails
from sailpoint.v2024.models.list_campaign_filters200_response import ListCampaignFilters200Response

__all__ = ["CertificationCampaignFiltersApi"]

class CertificationCampaignFiltersApi(Api):
    """Certification campaign filters: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def create_campaign_filter(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `POST /campaign-filters`.

        Needs the scope `idn:campaign-filter:manage` and the token of a user.
        """

    async def create_campaign_filter_with_http_info(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """`create_campaign_filter`, with status and headers."""

    async def create_campaign_filter_without_preload_content(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`create_campaign_filter`, with the body as it came; raises for no status."""

    async def delete_campaign_filters(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /campaign-filters/delete`.

        Needs the scope `idn:campaign-filter:manage` and the token of a user.
        """

    async def delete_campaign_filters_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`delete_campaign_filters`, with status and headers."""

    async def delete_campaign_filters_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`delete_campaign_filters`, with the body as it came; raises for no status."""

    async def get_campaign_filter_by_id(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `GET /campaign-filters/{id}`.

        Needs the scope `idn:campaign-filter:read` and the token of a user.
        """

    async def get_campaign_filter_by_id_with_http_info(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """`get_campaign_filter_by_id`, with status and headers."""

    async def get_campaign_filter_by_id_without_preload_content(
        self,
        id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_campaign_filter_by_id`, with the body as it came; raises for no status."""

    async def list_campaign_filters(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListCampaignFilters200Response:
        """Send `GET /campaign-filters`.

        Needs the scope `idn:campaign-filter:manage` and the token of a user.

        `start`: By default 0.

        `include_system_filters`: By default True.
        """

    async def list_campaign_filters_with_http_info(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListCampaignFilters200Response]:
        """`list_campaign_filters`, with status and headers."""

    async def list_campaign_filters_without_preload_content(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_campaign_filters`, with the body as it came; raises for no status."""

    async def update_campaign_filter(
        self,
        filter_id: str,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `POST /campaign-filters/{filterId}`.

        Needs the scope `idn:campaign-filter:manage` and the token of a user.
        """

    async def update_campaign_filter_with_http_info(
        self,
        filter_id: str,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """`update_campaign_filter`, with status and headers."""

    async def update_campaign_filter_without_preload_content(
        self,
        filter_id: str,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`update_campaign_filter`, with the body as it came; raises for no status."""
