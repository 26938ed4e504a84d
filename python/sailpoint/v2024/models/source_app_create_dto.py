# Written by `make stubs` from schema/; change it there.
"""Source app create dto."""

from sailpoint._core import model

__all__ = ["SourceAppCreateDto"]

SourceAppCreateDto = model("v2024", "SourceAppCreateDto")
