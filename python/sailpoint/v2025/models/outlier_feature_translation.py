# Generated from schema/.
"""Outlier feature translation."""

from sailpoint.v2025.models import OutlierFeatureTranslation

__all__ = ["OutlierFeatureTranslation"]
