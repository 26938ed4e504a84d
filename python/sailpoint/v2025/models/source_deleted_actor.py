# Generated from schema/.
"""Source deleted actor."""

from sailpoint.v2025.models import SourceDeletedActor

__all__ = ["SourceDeletedActor"]
