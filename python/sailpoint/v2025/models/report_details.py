# Generated from schema/.
"""Report details."""

from sailpoint.v2025.models import ReportDetails

__all__ = ["ReportDetails"]
