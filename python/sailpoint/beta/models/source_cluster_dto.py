# Generated from schema/.
"""Source cluster dto."""

from sailpoint.beta.models import SourceClusterDto

__all__ = ["SourceClusterDto"]
