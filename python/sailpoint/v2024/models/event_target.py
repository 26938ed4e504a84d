# Written by `make stubs` from schema/; change it there.
"""Event target."""

from sailpoint._core import model

__all__ = ["EventTarget"]

EventTarget = model("v2024", "EventTarget")
