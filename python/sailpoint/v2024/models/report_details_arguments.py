# Generated from schema/.
"""Report details arguments."""

from sailpoint.v2024.models import ReportDetailsArguments

__all__ = ["ReportDetailsArguments"]
