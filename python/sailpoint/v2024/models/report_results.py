# Generated from schema/.
"""Report results."""

from sailpoint.v2024.models import ReportResults

__all__ = ["ReportResults"]
