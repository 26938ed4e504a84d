# Generated from schema/.
"""Source usage status."""

from sailpoint.beta.models import SourceUsageStatus

__all__ = ["SourceUsageStatus"]
