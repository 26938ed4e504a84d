# Generated from schema/.
"""Source subtype."""

from sailpoint.v2025.models import SourceSubtype

__all__ = ["SourceSubtype"]
