# Written by `make stubs` from schema/; change it there.
"""IAI outliers: the operations of this family."""

from typing_extensions import Unpack

from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models.latest_outlier_summary import LatestOutlierSummary
from sailpoint.v2024.models.outlier import Outlier
from sailpoint.v2024.models.outlier_contributing_feature import OutlierContributingFeature
from sailpoint.v2024.models.outlier_feature_summary import OutlierFeatureSummary
from sailpoint.v2024.models.outlier_summary import OutlierSummary
from sailpoint.v2024.models.outliers_contributing_feature_access_items import OutliersContributingFeatureAccessItems

__all__ = ["IAIOutliersApi"]

class IAIOutliersApi(Api):
    """IAI outliers: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Call through this client, or through `ApiClient.get_default()`."""

    async def export_outliers_zip(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> bytes:
        """Send `GET /outliers/export`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def export_outliers_zip_with_http_info(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[bytes]:
        """`export_outliers_zip`, with status and headers."""

    async def export_outliers_zip_without_preload_content(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`export_outliers_zip`, with the body as it came; raises for no status."""

    async def get_identity_outlier_snapshots(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[OutlierSummary] | JsonObject:
        """Send `GET /outlier-summaries`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_outlier_snapshots_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutlierSummary] | JsonObject]:
        """`get_identity_outlier_snapshots`, with status and headers."""

    async def get_identity_outlier_snapshots_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_outlier_snapshots`, with the body as it came; raises for no status."""

    async def get_identity_outliers(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[Outlier]:
        """Send `GET /outliers`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_outliers_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[Outlier]]:
        """`get_identity_outliers`, with status and headers."""

    async def get_identity_outliers_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        type: str | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_identity_outliers`, with the body as it came; raises for no status."""

    async def get_latest_identity_outlier_snapshots(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[LatestOutlierSummary] | JsonObject:
        """Send `GET /outlier-summaries/latest`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `type`: One of LOW_SIMILARITY, STRUCTURAL.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_latest_identity_outlier_snapshots_with_http_info(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[LatestOutlierSummary] | JsonObject]:
        """`get_latest_identity_outlier_snapshots`, with status and headers."""

    async def get_latest_identity_outlier_snapshots_without_preload_content(
        self,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_latest_identity_outlier_snapshots`, with the body as it came; raises for no status."""

    async def get_outlier_contributing_feature_summary(
        self,
        outlier_feature_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> OutlierFeatureSummary:
        """Send `GET /outlier-feature-summaries/{outlierFeatureId}`.

        Experimental: set `Configuration.experimental` first.

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_outlier_contributing_feature_summary_with_http_info(
        self,
        outlier_feature_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[OutlierFeatureSummary]:
        """`get_outlier_contributing_feature_summary`, with status and headers."""

    async def get_outlier_contributing_feature_summary_without_preload_content(
        self,
        outlier_feature_id: str,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_outlier_contributing_feature_summary`, with the body as it came; raises for no status."""

    async def get_peer_group_outliers_contributing_features(
        self,
        outlier_id: str,
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

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_peer_group_outliers_contributing_features_with_http_info(
        self,
        outlier_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutlierContributingFeature]]:
        """`get_peer_group_outliers_contributing_features`, with status and headers."""

    async def get_peer_group_outliers_contributing_features_without_preload_content(
        self,
        outlier_id: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        include_translation_messages: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`get_peer_group_outliers_contributing_features`, with the body as it came; raises for no status."""

    async def ignore_identity_outliers(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /outliers/ignore`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def ignore_identity_outliers_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`ignore_identity_outliers`, with status and headers."""

    async def ignore_identity_outliers_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`ignore_identity_outliers`, with the body as it came; raises for no status."""

    async def list_outliers_contributing_feature_access_items(
        self,
        outlier_id: str,
        contributing_feature_name: str,
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

        Needs one of the scopes `iai:outliers:read`, `iai:outliers:manage`.

        `contributing_feature_name`: One of radical_entitlement_count, entitlement_count, max_jaccard_similarity,
        mean_max_bundle_concurrency, single_entitlement_bundle_count, peerless_score.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_outliers_contributing_feature_access_items_with_http_info(
        self,
        outlier_id: str,
        contributing_feature_name: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        access_type: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[OutliersContributingFeatureAccessItems]]:
        """`list_outliers_contributing_feature_access_items`, with status and headers."""

    async def list_outliers_contributing_feature_access_items_without_preload_content(
        self,
        outlier_id: str,
        contributing_feature_name: str,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        access_type: str | None = ...,
        sorters: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`list_outliers_contributing_feature_access_items`, with the body as it came; raises for no status."""

    async def un_ignore_identity_outliers(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /outliers/unignore`.

        Experimental: set `Configuration.experimental` first.

        Needs the scope `iai:outliers:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def un_ignore_identity_outliers_with_http_info(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """`un_ignore_identity_outliers`, with status and headers."""

    async def un_ignore_identity_outliers_without_preload_content(
        self,
        request_body: list[str] | tuple[str, ...],
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """`un_ignore_identity_outliers`, with the body as it came; raises for no status."""
