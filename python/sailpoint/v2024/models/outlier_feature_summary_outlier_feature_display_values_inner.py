# Generated from schema/.
"""Outlier feature summary outlier feature display values inner."""

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.outlier_value_type import OutlierValueType

    class OutlierFeatureSummaryOutlierFeatureDisplayValuesInner(Model):
        """Outlier feature summary outlier feature display values inner."""

        display_name: str | None
        value: str | None
        value_type: OutlierValueType | None
        def __init__(
            self,
            *,
            display_name: str | None = ...,
            value: str | None = ...,
            value_type: OutlierValueType | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutlierFeatureSummaryOutlierFeatureDisplayValuesInner = model("v2024", "OutlierFeatureSummaryOutlierFeatureDisplayValuesInner")
