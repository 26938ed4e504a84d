# Generated from schema/.
"""Report details arguments."""

from sailpoint.v3.models import ReportDetailsArguments

__all__ = ["ReportDetailsArguments"]
