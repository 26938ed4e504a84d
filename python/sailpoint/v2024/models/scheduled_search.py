# Generated from schema/.
"""Scheduled search."""

from sailpoint.v2024.models import ScheduledSearch

__all__ = ["ScheduledSearch"]
