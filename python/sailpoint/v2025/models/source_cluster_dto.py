# Generated from schema/.
"""Source cluster dto."""

from sailpoint.v2025.models import SourceClusterDto

__all__ = ["SourceClusterDto"]
