# Written by `make stubs` from schema/; change it there.
"""Outlier feature translation."""

from sailpoint._core import model

__all__ = ["OutlierFeatureTranslation"]

OutlierFeatureTranslation = model("v2024", "OutlierFeatureTranslation")
