# Written by `make stubs` from schema/; change it there.
"""The health of a source."""

from sailpoint._core import model

__all__ = ["SourceHealthDto"]

SourceHealthDto = model("v2024", "SourceHealthDto")
