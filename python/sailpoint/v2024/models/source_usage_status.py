# Generated from schema/.
"""Source usage status."""

from sailpoint.v2024.models import SourceUsageStatus

__all__ = ["SourceUsageStatus"]
