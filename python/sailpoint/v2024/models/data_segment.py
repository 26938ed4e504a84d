# Generated from schema/.
"""Data segment."""

from sailpoint.v2024.models import DataSegment

__all__ = ["DataSegment"]
