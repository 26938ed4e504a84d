# Generated from schema/.
"""Scheduled search name."""

from sailpoint.v3.models import ScheduledSearchName

__all__ = ["ScheduledSearchName"]
