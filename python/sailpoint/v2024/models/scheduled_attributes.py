# Written by `make stubs` from schema/; change it there.
"""Scheduled attributes."""

from sailpoint._core import model

__all__ = ["ScheduledAttributes"]

ScheduledAttributes = model("v2024", "ScheduledAttributes")
