# Generated from schema/.
"""Outlier feature summary."""

__all__ = ["OutlierFeatureSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.outlier_feature_summary_outlier_feature_display_values_inner import OutlierFeatureSummaryOutlierFeatureDisplayValuesInner

    class OutlierFeatureSummary(Model):
        """Outlier feature summary."""

        contributing_feature_name: str | None
        identity_outlier_display_name: str | None
        outlier_feature_display_values: list[OutlierFeatureSummaryOutlierFeatureDisplayValuesInner] | None
        feature_definition: str | None
        feature_explanation: str | None
        peer_display_name: str | None
        peer_identity_id: str | None
        access_item_reference: dict[str, Any] | None
        def __init__(
            self,
            *,
            contributing_feature_name: str | None = ...,
            identity_outlier_display_name: str | None = ...,
            outlier_feature_display_values: Sequence[OutlierFeatureSummaryOutlierFeatureDisplayValuesInner | Mapping[str, Any]]
            | None = ...,
            feature_definition: str | None = ...,
            feature_explanation: str | None = ...,
            peer_display_name: str | None = ...,
            peer_identity_id: str | None = ...,
            access_item_reference: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutlierFeatureSummary = model("v2024", "OutlierFeatureSummary")
