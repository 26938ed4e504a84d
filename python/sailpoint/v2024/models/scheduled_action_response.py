# Written by `make stubs` from schema/; change it there.
"""Scheduled action response."""

from sailpoint._core import model

__all__ = ["ScheduledActionResponse"]

ScheduledActionResponse = model("v2024", "ScheduledActionResponse")
