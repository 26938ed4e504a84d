# Generated from schema/.
"""Create scheduled search request."""

from sailpoint.v2024.models import CreateScheduledSearchRequest

__all__ = ["CreateScheduledSearchRequest"]
