# Written by `make stubs` from schema/; change it there.
"""Search export report arguments."""

from sailpoint._core import model

__all__ = ["SearchExportReportArguments"]

SearchExportReportArguments = model("v2024", "SearchExportReportArguments")
