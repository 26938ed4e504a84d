# Generated from schema/.
"""Create scheduled search request."""

from sailpoint.v3.models import CreateScheduledSearchRequest

__all__ = ["CreateScheduledSearchRequest"]
