# Generated from schema/.
"""Source cluster dto."""

from sailpoint.v2024.models import SourceClusterDto

__all__ = ["SourceClusterDto"]
