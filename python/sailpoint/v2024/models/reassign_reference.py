# Written by `make stubs` from schema/; change it there.
"""Reference to a part of a certification."""

from sailpoint._core import model

__all__ = ["ReassignReference"]

ReassignReference = model("v2024", "ReassignReference")
