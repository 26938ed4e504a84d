# Generated from schema/.
"""Role insights api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, overload

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.beta.models._role_insights import RoleInsight, RoleInsightsEntitlement, RoleInsightsEntitlementChanges, RoleInsightsIdentities, RoleInsightsResponse, RoleInsightsSummary

__all__ = ["RoleInsightsApi"]

class RoleInsightsApi(Api):
    """Role insights api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_role_insight_requests(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RoleInsightsResponse:
        """Send `POST /role-insights/requests`.

        Requires the scope `iai:role-insights`.
        """

    async def create_role_insight_requests_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleInsightsResponse]:
        """Like `create_role_insight_requests`, but also returns status and headers."""

    async def create_role_insight_requests_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_role_insight_requests`, but returns any status, and the body as bytes."""

    @overload
    async def download_role_insights_entitlements_changes(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
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
        _download_to: None = ...,
    ) -> str:
        """Send `GET /role-insights/{insightId}/entitlement-changes/download`.

        Requires the scope `iai:role-insights`.
        """

    @overload
    async def download_role_insights_entitlements_changes(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def download_role_insights_entitlements_changes_with_http_info(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
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
        _download_to: None = ...,
    ) -> ApiResponse[str]:
        """Like `download_role_insights_entitlements_changes`, but also returns status and headers."""

    @overload
    async def download_role_insights_entitlements_changes_with_http_info(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def download_role_insights_entitlements_changes_without_preload_content(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
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
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `download_role_insights_entitlements_changes`, but returns any status, and the body as bytes."""

    async def get_entitlement_changes_identities(
        self,
        insight_id: str | None,
        entitlement_id: str | None,
        has_entitlement: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleInsightsIdentities]:
        """Send `GET /role-insights/{insightId}/entitlement-changes/{entitlementId}/identities`.

        Requires the scope `iai:role-insights`.

        `has_entitlement`: By default False.
        """

    async def get_entitlement_changes_identities_with_http_info(
        self,
        insight_id: str | None,
        entitlement_id: str | None,
        has_entitlement: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleInsightsIdentities]]:
        """Like `get_entitlement_changes_identities`, but also returns status and headers."""

    async def get_entitlement_changes_identities_without_preload_content(
        self,
        insight_id: str | None,
        entitlement_id: str | None,
        has_entitlement: bool | None = ...,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_entitlement_changes_identities`, but returns any status, and the body as bytes."""

    async def get_role_insight(
        self,
        insight_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RoleInsight:
        """Send `GET /role-insights/{insightId}`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insight_with_http_info(
        self,
        insight_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleInsight]:
        """Like `get_role_insight`, but also returns status and headers."""

    async def get_role_insight_without_preload_content(
        self,
        insight_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insight`, but returns any status, and the body as bytes."""

    async def get_role_insights(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleInsight]:
        """Send `GET /role-insights`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insights_with_http_info(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleInsight]]:
        """Like `get_role_insights`, but also returns status and headers."""

    async def get_role_insights_without_preload_content(
        self,
        offset: int | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insights`, but returns any status, and the body as bytes."""

    async def get_role_insights_current_entitlements(
        self,
        insight_id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleInsightsEntitlement]:
        """Send `GET /role-insights/{insightId}/current-entitlements`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insights_current_entitlements_with_http_info(
        self,
        insight_id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleInsightsEntitlement]]:
        """Like `get_role_insights_current_entitlements`, but also returns status and headers."""

    async def get_role_insights_current_entitlements_without_preload_content(
        self,
        insight_id: str | None,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insights_current_entitlements`, but returns any status, and the body as bytes."""

    async def get_role_insights_entitlements_changes(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[RoleInsightsEntitlementChanges]:
        """Send `GET /role-insights/{insightId}/entitlement-changes`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insights_entitlements_changes_with_http_info(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[RoleInsightsEntitlementChanges]]:
        """Like `get_role_insights_entitlements_changes`, but also returns status and headers."""

    async def get_role_insights_entitlements_changes_without_preload_content(
        self,
        insight_id: str | None,
        sorters: str | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insights_entitlements_changes`, but returns any status, and the body as bytes."""

    async def get_role_insights_requests(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RoleInsightsResponse:
        """Send `GET /role-insights/requests/{id}`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insights_requests_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleInsightsResponse]:
        """Like `get_role_insights_requests`, but also returns status and headers."""

    async def get_role_insights_requests_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insights_requests`, but returns any status, and the body as bytes."""

    async def get_role_insights_summary(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RoleInsightsSummary:
        """Send `GET /role-insights/summary`.

        Requires the scope `iai:role-insights`.
        """

    async def get_role_insights_summary_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[RoleInsightsSummary]:
        """Like `get_role_insights_summary`, but also returns status and headers."""

    async def get_role_insights_summary_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_role_insights_summary`, but returns any status, and the body as bytes."""
