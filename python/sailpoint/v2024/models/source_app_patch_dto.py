# Written by `make stubs` from schema/; change it there.
"""Source app patch dto."""

from sailpoint._core import model

__all__ = ["SourceAppPatchDto"]

SourceAppPatchDto = model("v2024", "SourceAppPatchDto")
