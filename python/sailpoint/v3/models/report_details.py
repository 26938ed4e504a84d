# Generated from schema/.
"""Report details."""

from sailpoint.v3.models import ReportDetails

__all__ = ["ReportDetails"]
