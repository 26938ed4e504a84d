# Written by `make stubs` from schema/; change it there.
"""Outlier contributing feature."""

from sailpoint._core import model

__all__ = ["OutlierContributingFeature"]

OutlierContributingFeature = model("v2024", "OutlierContributingFeature")
