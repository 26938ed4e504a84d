# Written by `make stubs` from schema/; change it there.
"""Source owner."""

from sailpoint._core import model

__all__ = ["SourceOwner"]

SourceOwner = model("v2024", "SourceOwner")
