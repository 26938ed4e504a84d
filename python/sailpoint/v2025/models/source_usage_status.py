# Generated from schema/.
"""Source usage status."""

from sailpoint.v2025.models import SourceUsageStatus

__all__ = ["SourceUsageStatus"]
