# Generated from schema/.
"""Report results."""

from sailpoint.v3.models import ReportResults

__all__ = ["ReportResults"]
