# Written by `make stubs` from schema/; change it there.
"""Source health dto."""

from sailpoint._core import model

__all__ = ["SourceHealthDto"]

SourceHealthDto = model("v2024", "SourceHealthDto")
