# Written by `make stubs` from schema/; change it there.
"""Event attributes."""

from sailpoint._core import model

__all__ = ["EventAttributes"]

EventAttributes = model("v2024", "EventAttributes")
