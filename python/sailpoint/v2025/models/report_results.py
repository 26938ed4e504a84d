# Generated from schema/.
"""Report results."""

from sailpoint.v2025.models import ReportResults

__all__ = ["ReportResults"]
