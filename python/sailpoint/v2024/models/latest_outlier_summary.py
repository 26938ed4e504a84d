# Written by `make stubs` from schema/; change it there.
"""Latest outlier summary."""

from sailpoint._core import model

__all__ = ["LatestOutlierSummary"]

LatestOutlierSummary = model("v2024", "LatestOutlierSummary")
