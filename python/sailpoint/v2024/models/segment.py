# Generated from schema/.
"""Segment."""

from sailpoint.v2024.models import Segment

__all__ = ["Segment"]
