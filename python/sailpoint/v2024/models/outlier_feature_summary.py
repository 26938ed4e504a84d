# Written by `make stubs` from schema/; change it there.
"""Outlier feature summary."""

from sailpoint._core import model

__all__ = ["OutlierFeatureSummary"]

OutlierFeatureSummary = model("v2024", "OutlierFeatureSummary")
