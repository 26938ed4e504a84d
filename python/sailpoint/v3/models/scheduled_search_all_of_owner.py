# Generated from schema/.
"""Scheduled search all of owner."""

from sailpoint.v3.models import ScheduledSearchAllOfOwner

__all__ = ["ScheduledSearchAllOfOwner"]
