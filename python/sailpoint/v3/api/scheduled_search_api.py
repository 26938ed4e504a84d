# Generated from schema/.
"""Scheduled search api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ScheduledSearchApi"]

ScheduledSearchApi = api("v3", "ScheduledSearchApi")
