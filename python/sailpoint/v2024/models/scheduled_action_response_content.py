# Written by `make stubs` from schema/; change it there.
"""Scheduled action response content."""

from sailpoint._core import model

__all__ = ["ScheduledActionResponseContent"]

ScheduledActionResponseContent = model("v2024", "ScheduledActionResponseContent")
