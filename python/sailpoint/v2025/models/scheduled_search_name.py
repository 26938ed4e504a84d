# Generated from schema/.
"""Scheduled search name."""

from sailpoint.v2025.models import ScheduledSearchName

__all__ = ["ScheduledSearchName"]
