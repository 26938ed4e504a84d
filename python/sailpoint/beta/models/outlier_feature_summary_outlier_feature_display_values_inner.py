# Generated from schema/.
"""Outlier feature summary outlier feature display values inner."""

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class OutlierFeatureSummaryOutlierFeatureDisplayValuesInner(Model):
        """Outlier feature summary outlier feature display values inner."""

        display_name: str | None
        value: str | None
        value_type: str | None
        """Known values: INTEGER, FLOAT."""
        def __init__(
            self,
            *,
            display_name: str | None = ...,
            value: str | None = ...,
            value_type: Literal["INTEGER", "FLOAT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutlierFeatureSummaryOutlierFeatureDisplayValuesInner = model("beta", "OutlierFeatureSummaryOutlierFeatureDisplayValuesInner")
