# Generated from schema/.
"""Source usage."""

from sailpoint.v3.models import SourceUsage

__all__ = ["SourceUsage"]
