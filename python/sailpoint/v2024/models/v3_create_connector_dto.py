# Generated from schema/.
"""V3 create connector dto."""

from sailpoint.v2024.models import V3CreateConnectorDto

__all__ = ["V3CreateConnectorDto"]
