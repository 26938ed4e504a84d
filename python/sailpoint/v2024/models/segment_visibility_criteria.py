# Generated from schema/.
"""Segment visibility criteria."""

from sailpoint.v2024.models import SegmentVisibilityCriteria

__all__ = ["SegmentVisibilityCriteria"]
