# Generated from schema/.
"""Outlier contributing feature."""

from sailpoint.v2024.models import OutlierContributingFeature

__all__ = ["OutlierContributingFeature"]
