# Generated from schema/.
"""Segment."""

from sailpoint.beta.models import Segment

__all__ = ["Segment"]
