# Generated from schema/.
"""Outlier contributing feature."""

from sailpoint.v2025.models import OutlierContributingFeature

__all__ = ["OutlierContributingFeature"]
