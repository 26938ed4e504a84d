# Generated from schema/.
"""Report details."""

from sailpoint.v2024.models import ReportDetails

__all__ = ["ReportDetails"]
