# Generated from schema/.
"""V3 connector dto."""

from sailpoint.beta.models import V3ConnectorDto

__all__ = ["V3ConnectorDto"]
