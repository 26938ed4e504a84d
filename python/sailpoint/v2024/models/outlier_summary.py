# Written by `make stubs` from schema/; change it there.
"""Outlier summary."""

from sailpoint._core import model

__all__ = ["OutlierSummary"]

OutlierSummary = model("v2024", "OutlierSummary")
