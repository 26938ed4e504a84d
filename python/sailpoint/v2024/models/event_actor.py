# Written by `make stubs` from schema/; change it there.
"""Event actor."""

from sailpoint._core import model

__all__ = ["EventActor"]

EventActor = model("v2024", "EventActor")
