# Generated from schema/.
"""V3 connector dto."""

from sailpoint.v3.models import V3ConnectorDto

__all__ = ["V3ConnectorDto"]
