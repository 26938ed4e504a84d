# Generated from schema/.
"""Source updated actor."""

from sailpoint.beta.models import SourceUpdatedActor

__all__ = ["SourceUpdatedActor"]
