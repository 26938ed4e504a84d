# Written by `make stubs` from schema/; change it there.
"""Search schedule recipients inner."""

from sailpoint._core import model

__all__ = ["SearchScheduleRecipientsInner"]

SearchScheduleRecipientsInner = model("v2024", "SearchScheduleRecipientsInner")
