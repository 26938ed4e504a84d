# Generated from schema/.
"""Source deleted actor."""

from sailpoint.v2024.models import SourceDeletedActor

__all__ = ["SourceDeletedActor"]
