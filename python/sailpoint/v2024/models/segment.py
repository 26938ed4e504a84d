# Written by `make stubs` from schema/; change it there.
"""Segment."""

from sailpoint._core import model

__all__ = ["Segment"]

Segment = model("v2024", "Segment")
