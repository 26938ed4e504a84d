# Written by `make stubs` from schema/; change it there.
"""Scheduled search api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ScheduledSearchApi"]

ScheduledSearchApi = api("v3", "ScheduledSearchApi")
