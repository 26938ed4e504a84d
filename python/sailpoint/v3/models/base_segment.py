# Generated from schema/.
"""Base segment."""

from sailpoint.v3.models import BaseSegment

__all__ = ["BaseSegment"]
