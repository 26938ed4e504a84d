# Generated from schema/.
"""Source app create dto."""

from sailpoint.beta.models import SourceAppCreateDto

__all__ = ["SourceAppCreateDto"]
