# Generated from schema/.
"""Search export report arguments."""

from sailpoint.v3.models import SearchExportReportArguments

__all__ = ["SearchExportReportArguments"]
