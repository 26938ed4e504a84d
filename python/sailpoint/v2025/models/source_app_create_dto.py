# Generated from schema/.
"""Source app create dto."""

from sailpoint.v2025.models import SourceAppCreateDto

__all__ = ["SourceAppCreateDto"]
