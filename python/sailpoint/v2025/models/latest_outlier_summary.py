# Generated from schema/.
"""Latest outlier summary."""

from sailpoint.v2025.models import LatestOutlierSummary

__all__ = ["LatestOutlierSummary"]
