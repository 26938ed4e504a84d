# Generated from schema/.
"""Create scheduled search request."""

from sailpoint.v2025.models import CreateScheduledSearchRequest

__all__ = ["CreateScheduledSearchRequest"]
