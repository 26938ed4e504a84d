# Generated from schema/.
"""Report result reference."""

from sailpoint.v2024.models import ReportResultReference

__all__ = ["ReportResultReference"]
