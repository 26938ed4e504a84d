# Written by `make stubs` from schema/; change it there.
"""Context attribute dto."""

from sailpoint._core import model

__all__ = ["ContextAttributeDto"]

ContextAttributeDto = model("v2024", "ContextAttributeDto")
