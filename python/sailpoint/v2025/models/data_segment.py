# Generated from schema/.
"""Data segment."""

from sailpoint.v2025.models import DataSegment

__all__ = ["DataSegment"]
