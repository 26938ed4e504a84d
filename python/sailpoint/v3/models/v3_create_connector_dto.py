# Generated from schema/.
"""V3 create connector dto."""

from sailpoint.v3.models import V3CreateConnectorDto

__all__ = ["V3CreateConnectorDto"]
