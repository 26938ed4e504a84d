# Written by `make stubs` from schema/; change it there.
"""Base reference dto."""

from sailpoint._core import model

__all__ = ["BaseReferenceDto"]

BaseReferenceDto = model("v2024", "BaseReferenceDto")
