# Written by `make stubs` from schema/; change it there.
"""Settings of a trigger that waits for an event."""

from sailpoint._core import model

__all__ = ["EventAttributes"]

EventAttributes = model("v2024", "EventAttributes")
