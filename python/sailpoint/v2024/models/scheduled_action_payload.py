# Written by `make stubs` from schema/; change it there.
"""Scheduled action payload."""

from sailpoint._core import model

__all__ = ["ScheduledActionPayload"]

ScheduledActionPayload = model("v2024", "ScheduledActionPayload")
