# Generated from schema/.
"""Latest outlier summary."""

from sailpoint.v2024.models import LatestOutlierSummary

__all__ = ["LatestOutlierSummary"]
