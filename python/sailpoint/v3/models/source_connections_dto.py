# Generated from schema/.
"""Source connections dto."""

from sailpoint.v3.models import SourceConnectionsDto

__all__ = ["SourceConnectionsDto"]
