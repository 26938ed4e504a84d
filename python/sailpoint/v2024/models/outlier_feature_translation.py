# Generated from schema/.
"""Outlier feature translation."""

from sailpoint.v2024.models import OutlierFeatureTranslation

__all__ = ["OutlierFeatureTranslation"]
