# Generated from schema/.
"""Base segment."""

from sailpoint.v2025.models import BaseSegment

__all__ = ["BaseSegment"]
