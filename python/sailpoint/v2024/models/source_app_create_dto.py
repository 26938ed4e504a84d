# Generated from schema/.
"""Source app create dto."""

from sailpoint.v2024.models import SourceAppCreateDto

__all__ = ["SourceAppCreateDto"]
