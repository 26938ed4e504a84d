# Written by `make stubs` from schema/; change it there.
"""Source schemas inner."""

from sailpoint._core import model

__all__ = ["SourceSchemasInner"]

SourceSchemasInner = model("v2024", "SourceSchemasInner")
