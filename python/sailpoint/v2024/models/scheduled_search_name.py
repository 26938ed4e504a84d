# Written by `make stubs` from schema/; change it there.
"""Scheduled search name."""

from sailpoint._core import model

__all__ = ["ScheduledSearchName"]

ScheduledSearchName = model("v2024", "ScheduledSearchName")
