# Generated from schema/.
"""Source deleted actor."""

from sailpoint.beta.models import SourceDeletedActor

__all__ = ["SourceDeletedActor"]
