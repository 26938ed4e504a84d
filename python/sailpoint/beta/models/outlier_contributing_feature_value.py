# Generated from schema/.
"""Outlier contributing feature value."""

from sailpoint.beta.models import OutlierContributingFeatureValue

__all__ = ["OutlierContributingFeatureValue"]
