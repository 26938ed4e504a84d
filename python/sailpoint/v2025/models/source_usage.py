# Generated from schema/.
"""Source usage."""

from sailpoint.v2025.models import SourceUsage

__all__ = ["SourceUsage"]
