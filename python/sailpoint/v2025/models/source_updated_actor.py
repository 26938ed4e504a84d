# Generated from schema/.
"""Source updated actor."""

from sailpoint.v2025.models import SourceUpdatedActor

__all__ = ["SourceUpdatedActor"]
