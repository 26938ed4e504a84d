# Generated from schema/.
"""Report result reference."""

from sailpoint.v3.models import ReportResultReference

__all__ = ["ReportResultReference"]
