# Written by `make stubs` from schema/; change it there.
"""Source cluster dto."""

from sailpoint._core import model

__all__ = ["SourceClusterDto"]

SourceClusterDto = model("v2024", "SourceClusterDto")
