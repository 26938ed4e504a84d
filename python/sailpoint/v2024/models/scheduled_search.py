# Written by `make stubs` from schema/; change it there.
"""Scheduled search."""

from sailpoint._core import model

__all__ = ["ScheduledSearch"]

ScheduledSearch = model("v2024", "ScheduledSearch")
