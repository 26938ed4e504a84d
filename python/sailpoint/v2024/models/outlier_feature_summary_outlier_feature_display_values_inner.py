# Written by `make stubs` from schema/; change it there.
"""Outlier feature summary outlier feature display values inner."""

from sailpoint._core import model

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]

OutlierFeatureSummaryOutlierFeatureDisplayValuesInner = model("v2024", "OutlierFeatureSummaryOutlierFeatureDisplayValuesInner")
