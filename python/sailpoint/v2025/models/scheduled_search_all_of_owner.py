# Generated from schema/.
"""Scheduled search all of owner."""

from sailpoint.v2025.models import ScheduledSearchAllOfOwner

__all__ = ["ScheduledSearchAllOfOwner"]
