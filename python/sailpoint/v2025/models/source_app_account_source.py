# Generated from schema/.
"""Source app account source."""

from sailpoint.v2025.models import SourceAppAccountSource

__all__ = ["SourceAppAccountSource"]
