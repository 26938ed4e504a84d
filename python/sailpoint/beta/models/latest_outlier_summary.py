# Generated from schema/.
"""Latest outlier summary."""

from sailpoint.beta.models import LatestOutlierSummary

__all__ = ["LatestOutlierSummary"]
