# Written by `make stubs` from schema/; change it there.
"""Segment visibility criteria."""

from sailpoint._core import model

__all__ = ["SegmentVisibilityCriteria"]

SegmentVisibilityCriteria = model("v2024", "SegmentVisibilityCriteria")
