# Generated from schema/.
"""Report result reference."""

from sailpoint.beta.models import ReportResultReference

__all__ = ["ReportResultReference"]
