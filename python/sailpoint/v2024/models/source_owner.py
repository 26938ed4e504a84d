# Written by `make stubs` from schema/; change it there.
"""Reference to the identity that owns a source."""

from sailpoint._core import model

__all__ = ["SourceOwner"]

SourceOwner = model("v2024", "SourceOwner")
