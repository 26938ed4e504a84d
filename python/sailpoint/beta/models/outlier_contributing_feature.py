# Generated from schema/.
"""Outlier contributing feature."""

from sailpoint.beta.models import OutlierContributingFeature

__all__ = ["OutlierContributingFeature"]
