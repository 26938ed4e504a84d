# Generated from schema/.
"""Segment visibility criteria."""

from sailpoint.v2025.models import SegmentVisibilityCriteria

__all__ = ["SegmentVisibilityCriteria"]
