# Generated from schema/.
"""Outlier feature translation."""

from sailpoint.beta.models import OutlierFeatureTranslation

__all__ = ["OutlierFeatureTranslation"]
