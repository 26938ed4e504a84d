# Generated from schema/.
"""Scheduled search name."""

from sailpoint.v2024.models import ScheduledSearchName

__all__ = ["ScheduledSearchName"]
