# Generated from schema/.
"""IAI outliers api: the operations of this family."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Literal, overload

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2025.models._iai_outliers import LatestOutlierSummary, Outlier, OutlierContributingFeature, OutlierFeatureSummary, OutlierSummary, OutliersContributingFeatureAccessItems

__all__ = ["IAIOutliersApi"]

class IAIOutliersApi(Api):
    """IAI outliers api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    @overload
    async def export_outliers_zip(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
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
        _download_to: None = ...,
    ) -> bytes:
        """Send `GET /outliers/export`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    @overload
    async def export_outliers_zip(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> Path: ...
    @overload
    async def export_outliers_zip_with_http_info(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
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
        _download_to: None = ...,
    ) -> ApiResponse[bytes]:
        """Like `export_outliers_zip`, but also returns status and headers."""

    @overload
    async def export_outliers_zip_with_http_info(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
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
        _download_to: str | PathLike[str],
    ) -> ApiResponse[Path]: ...
    async def export_outliers_zip_without_preload_content(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
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
        _download_to: str | PathLike[str] | None = ...,
    ) -> RawResponse:
        """Like `export_outliers_zip`, but returns any status, and the body as bytes."""

    async def get_identity_outlier_snapshots(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[OutlierSummary] | JsonObject:
        """Send `GET /outlier-summaries`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_outlier_snapshots_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutlierSummary] | JsonObject]:
        """Like `get_identity_outlier_snapshots`, but also returns status and headers."""

    async def get_identity_outlier_snapshots_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_outlier_snapshots`, but returns any status, and the body as bytes."""

    async def get_identity_outliers(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Outlier]:
        """Send `GET /outliers`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_outliers_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Outlier]]:
        """Like `get_identity_outliers`, but also returns status and headers."""

    async def get_identity_outliers_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_outliers`, but returns any status, and the body as bytes."""

    async def get_latest_identity_outlier_snapshots(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[LatestOutlierSummary] | JsonObject:
        """Send `GET /outlier-summaries/latest`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_latest_identity_outlier_snapshots_with_http_info(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[LatestOutlierSummary] | JsonObject]:
        """Like `get_latest_identity_outlier_snapshots`, but also returns status and headers."""

    async def get_latest_identity_outlier_snapshots_without_preload_content(
        self,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_latest_identity_outlier_snapshots`, but returns any status, and the body as bytes."""

    async def get_outlier_contributing_feature_summary(
        self,
        outlier_feature_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OutlierFeatureSummary:
        """Send `GET /outlier-feature-summaries/{outlierFeatureId}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_outlier_contributing_feature_summary_with_http_info(
        self,
        outlier_feature_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OutlierFeatureSummary]:
        """Like `get_outlier_contributing_feature_summary`, but also returns status and headers."""

    async def get_outlier_contributing_feature_summary_without_preload_content(
        self,
        outlier_feature_id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_outlier_contributing_feature_summary`, but returns any status, and the body as bytes."""

    async def get_peer_group_outliers_contributing_features(
        self,
        outlier_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[OutlierContributingFeature]:
        """Send `GET /outliers/{outlierId}/contributing-features`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_peer_group_outliers_contributing_features_with_http_info(
        self,
        outlier_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutlierContributingFeature]]:
        """Like `get_peer_group_outliers_contributing_features`, but also returns status and headers."""

    async def get_peer_group_outliers_contributing_features_without_preload_content(
        self,
        outlier_id: str | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_peer_group_outliers_contributing_features`, but returns any status, and the body as bytes."""

    async def ignore_identity_outliers(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /outliers/ignore`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def ignore_identity_outliers_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `ignore_identity_outliers`, but also returns status and headers."""

    async def ignore_identity_outliers_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `ignore_identity_outliers`, but returns any status, and the body as bytes."""

    async def list_outliers_contributing_feature_access_items(
        self,
        outlier_id: str | None,
        contributing_feature_name: Literal["radical_entitlement_count", "entitlement_count", "max_jaccard_similarity", "mean_max_bundle_concurrency", "single_entitlement_bundle_count", "peerless_score"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        access_type: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[OutliersContributingFeatureAccessItems]:
        """Send `GET /outliers/{outlierId}/feature-details/{contributingFeatureName}/access-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `contributing_feature_name`: One of radical_entitlement_count, entitlement_count, max_jaccard_similarity,
        mean_max_bundle_concurrency, single_entitlement_bundle_count, peerless_score.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_outliers_contributing_feature_access_items_with_http_info(
        self,
        outlier_id: str | None,
        contributing_feature_name: Literal["radical_entitlement_count", "entitlement_count", "max_jaccard_similarity", "mean_max_bundle_concurrency", "single_entitlement_bundle_count", "peerless_score"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        access_type: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutliersContributingFeatureAccessItems]]:
        """Like `list_outliers_contributing_feature_access_items`, but also returns status and headers."""

    async def list_outliers_contributing_feature_access_items_without_preload_content(
        self,
        outlier_id: str | None,
        contributing_feature_name: Literal["radical_entitlement_count", "entitlement_count", "max_jaccard_similarity", "mean_max_bundle_concurrency", "single_entitlement_bundle_count", "peerless_score"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        access_type: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_outliers_contributing_feature_access_items`, but returns any status, and the body as bytes."""

    async def un_ignore_identity_outliers(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /outliers/unignore`.

        Experimental: set `Configuration.experimental` first.

        Requires the scope `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def un_ignore_identity_outliers_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `un_ignore_identity_outliers`, but also returns status and headers."""

    async def un_ignore_identity_outliers_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `un_ignore_identity_outliers`, but returns any status, and the body as bytes."""
