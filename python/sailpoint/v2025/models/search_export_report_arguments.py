# Generated from schema/.
"""Search export report arguments."""

from sailpoint.v2025.models import SearchExportReportArguments

__all__ = ["SearchExportReportArguments"]
