# Generated from schema/.
"""Source usage status."""

from sailpoint.v3.models import SourceUsageStatus

__all__ = ["SourceUsageStatus"]
