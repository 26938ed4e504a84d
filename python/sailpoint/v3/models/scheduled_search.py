# Generated from schema/.
"""Scheduled search."""

from sailpoint.v3.models import ScheduledSearch

__all__ = ["ScheduledSearch"]
