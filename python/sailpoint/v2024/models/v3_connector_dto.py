# Written by `make stubs` from schema/; change it there.
"""V3 connector dto."""

from sailpoint._core import model

__all__ = ["V3ConnectorDto"]

V3ConnectorDto = model("v2024", "V3ConnectorDto")
