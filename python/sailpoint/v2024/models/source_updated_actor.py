# Generated from schema/.
"""Source updated actor."""

from sailpoint.v2024.models import SourceUpdatedActor

__all__ = ["SourceUpdatedActor"]
