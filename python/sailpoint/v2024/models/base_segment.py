# Generated from schema/.
"""Base segment."""

from sailpoint.v2024.models import BaseSegment

__all__ = ["BaseSegment"]
