# Generated from schema/.
"""Certification campaign filters api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._certification_campaign_filters import CampaignFilterDetails, ListCampaignFilters200Response

__all__ = ["CertificationCampaignFiltersApi"]

class CertificationCampaignFiltersApi(Api):
    """Certification campaign filters api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_campaign_filter(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `POST /campaign-filters`.

        Requires the scope `idn:campaign-filter:manage` and the token of a user.
        """

    def create_campaign_filter_with_http_info(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """Like `create_campaign_filter`, but also returns status and headers."""

    def create_campaign_filter_without_preload_content(
        self,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_campaign_filter`, but returns any status, and the body as bytes."""

    def delete_campaign_filters(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /campaign-filters/delete`.

        Requires the scope `idn:campaign-filter:manage` and the token of a user.
        """

    def delete_campaign_filters_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_campaign_filters`, but also returns status and headers."""

    def delete_campaign_filters_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_campaign_filters`, but returns any status, and the body as bytes."""

    def get_campaign_filter_by_id(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `GET /campaign-filters/{id}`.

        Requires the scope `idn:campaign-filter:read` and the token of a user.
        """

    def get_campaign_filter_by_id_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """Like `get_campaign_filter_by_id`, but also returns status and headers."""

    def get_campaign_filter_by_id_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_campaign_filter_by_id`, but returns any status, and the body as bytes."""

    def list_campaign_filters(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ListCampaignFilters200Response:
        """Send `GET /campaign-filters`.

        Requires the scope `idn:campaign-filter:manage` and the token of a user.

        `start`: By default 0.

        `include_system_filters`: By default True.
        """

    def list_campaign_filters_with_http_info(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ListCampaignFilters200Response]:
        """Like `list_campaign_filters`, but also returns status and headers."""

    def list_campaign_filters_without_preload_content(
        self,
        limit: int | None = ...,
        start: int | None = ...,
        include_system_filters: bool | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_campaign_filters`, but returns any status, and the body as bytes."""

    def update_campaign_filter(
        self,
        filter_id: str | None,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> CampaignFilterDetails:
        """Send `POST /campaign-filters/{filterId}`.

        Requires the scope `idn:campaign-filter:manage` and the token of a user.
        """

    def update_campaign_filter_with_http_info(
        self,
        filter_id: str | None,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[CampaignFilterDetails]:
        """Like `update_campaign_filter`, but also returns status and headers."""

    def update_campaign_filter_without_preload_content(
        self,
        filter_id: str | None,
        campaign_filter_details: CampaignFilterDetails | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_campaign_filter`, but returns any status, and the body as bytes."""
