# Written by `make stubs` from schema/; change it there.
"""V3 create connector dto."""

from sailpoint._core import model

__all__ = ["V3CreateConnectorDto"]

V3CreateConnectorDto = model("v2024", "V3CreateConnectorDto")
