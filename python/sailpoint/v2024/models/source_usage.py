# Generated from schema/.
"""Source usage."""

from sailpoint.v2024.models import SourceUsage

__all__ = ["SourceUsage"]
