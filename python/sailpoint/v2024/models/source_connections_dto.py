# Written by `make stubs` from schema/; change it there.
"""Source connections dto."""

from sailpoint._core import model

__all__ = ["SourceConnectionsDto"]

SourceConnectionsDto = model("v2024", "SourceConnectionsDto")
