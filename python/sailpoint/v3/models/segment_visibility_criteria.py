# Generated from schema/.
"""Segment visibility criteria."""

from sailpoint.v3.models import SegmentVisibilityCriteria

__all__ = ["SegmentVisibilityCriteria"]
