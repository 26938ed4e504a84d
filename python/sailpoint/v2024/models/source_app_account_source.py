# Generated from schema/.
"""Source app account source."""

from sailpoint.v2024.models import SourceAppAccountSource

__all__ = ["SourceAppAccountSource"]
