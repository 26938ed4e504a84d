# Generated from schema/.
"""Source cluster dto."""

from sailpoint.v3.models import SourceClusterDto

__all__ = ["SourceClusterDto"]
