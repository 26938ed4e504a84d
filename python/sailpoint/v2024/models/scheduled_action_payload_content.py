# Written by `make stubs` from schema/; change it there.
"""Scheduled action payload content."""

from sailpoint._core import model

__all__ = ["ScheduledActionPayloadContent"]

ScheduledActionPayloadContent = model("v2024", "ScheduledActionPayloadContent")
