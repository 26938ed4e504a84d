# Written by `make stubs` from schema/; change it there.
"""Report results."""

from sailpoint._core import model

__all__ = ["ReportResults"]

ReportResults = model("v2024", "ReportResults")
