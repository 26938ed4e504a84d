# Generated from schema/.
"""Report result reference."""

from sailpoint.v2025.models import ReportResultReference

__all__ = ["ReportResultReference"]
