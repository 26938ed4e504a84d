# Generated from schema/.
"""Segment."""

from sailpoint.v3.models import Segment

__all__ = ["Segment"]
