# Generated from schema/.
"""Outlier feature summary outlier feature display values inner."""

from sailpoint.beta.models import OutlierFeatureSummaryOutlierFeatureDisplayValuesInner

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]
