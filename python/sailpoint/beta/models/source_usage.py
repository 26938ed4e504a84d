# Generated from schema/.
"""Source usage."""

from sailpoint.beta.models import SourceUsage

__all__ = ["SourceUsage"]
