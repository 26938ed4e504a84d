# Generated from schema/.
"""Source connections dto."""

from sailpoint.v2025.models import SourceConnectionsDto

__all__ = ["SourceConnectionsDto"]
