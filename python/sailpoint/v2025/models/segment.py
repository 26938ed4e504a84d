# Generated from schema/.
"""Segment."""

from sailpoint.v2025.models import Segment

__all__ = ["Segment"]
