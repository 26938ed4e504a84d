# Generated from schema/.
"""Scheduled search all of owner."""

from sailpoint.v2024.models import ScheduledSearchAllOfOwner

__all__ = ["ScheduledSearchAllOfOwner"]
