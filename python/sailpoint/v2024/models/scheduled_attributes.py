# Written by `make stubs` from schema/; change it there.
"""Settings of a trigger that fires at set times."""

from sailpoint._core import model

__all__ = ["ScheduledAttributes"]

ScheduledAttributes = model("v2024", "ScheduledAttributes")
