# Generated from schema/.
"""Report details arguments."""

from sailpoint.v2025.models import ReportDetailsArguments

__all__ = ["ReportDetailsArguments"]
