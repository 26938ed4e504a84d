# Generated from schema/.
"""Reports data extraction api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ReportsDataExtractionApi"]

ReportsDataExtractionApi = api("v2025", "ReportsDataExtractionApi", asynchronous=True)
