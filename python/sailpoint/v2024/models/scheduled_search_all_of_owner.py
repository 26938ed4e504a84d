# Written by `make stubs` from schema/; change it there.
"""Scheduled search all of owner."""

from sailpoint._core import model

__all__ = ["ScheduledSearchAllOfOwner"]

ScheduledSearchAllOfOwner = model("v2024", "ScheduledSearchAllOfOwner")
