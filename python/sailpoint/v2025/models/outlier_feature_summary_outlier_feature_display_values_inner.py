# Generated from schema/.
"""Outlier feature summary outlier feature display values inner."""

from sailpoint.v2025.models import OutlierFeatureSummaryOutlierFeatureDisplayValuesInner

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]
