# Generated from schema/.
"""V3 connector dto."""

from sailpoint.v2024.models import V3ConnectorDto

__all__ = ["V3ConnectorDto"]
