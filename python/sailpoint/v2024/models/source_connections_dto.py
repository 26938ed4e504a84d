# Generated from schema/.
"""Source connections dto."""

from sailpoint.v2024.models import SourceConnectionsDto

__all__ = ["SourceConnectionsDto"]
