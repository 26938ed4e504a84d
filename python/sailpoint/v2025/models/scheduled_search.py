# Generated from schema/.
"""Scheduled search."""

from sailpoint.v2025.models import ScheduledSearch

__all__ = ["ScheduledSearch"]
